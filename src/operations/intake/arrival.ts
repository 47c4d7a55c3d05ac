import type { Address } from '../../store/store.js';
import type { ReadingRequest, Refusal } from '../reading-pool.js';

/** A report on its way into the store, not yet read; or why it does not come. */
export type Arrival = { readonly source: string } & (
  | { readonly kind: 'sent'; readonly request: ReadingRequest; readonly address: Address | null }
  /** Its server, or the list that names it, says that it is as it was. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
);

export const refusedArrival = (source: string, refusal: Refusal): Arrival => ({ kind: 'refused', source, refusal });
