import type { FetchResult } from '../../ingest/fetch/fetched.js';
import type { Fetcher } from '../../ingest/fetch/fetcher.js';
import type { Address, Store, StoredAddress } from '../../store/store.js';
import { refusalOf } from '../web.js';
import { type Arrival, refusedArrival } from './arrival.js';

/** What is kept of an address beside what its server said. */
export type Plan = Pick<Address, 'source' | 'askAfter' | 'failures'>;

/**
 * Asks for a page, unless it is as it was. What gave no report is asked for whole: a newer engine may read it, or it is there at
 * last.
 */
export const askPage = (fetcher: Fetcher, url: string, known: StoredAddress | null): Promise<FetchResult> =>
  fetcher.get(url, known?.report ? known : null);

/** What a page's answer comes to. An address that did not change is kept here, one that was sent with its report. */
export async function pageArrival(
  url: string,
  known: StoredAddress | null,
  answer: FetchResult,
  store: Store,
  plan: Plan,
): Promise<Arrival> {
  switch (answer.kind) {
    case 'fetched': {
      const { bytes, mediaType, retrievedAt } = answer;
      const address: Address = { url, kind: 'page', ...answer.validators, askedAt: retrievedAt, ...plan };
      const provenance = { file: url, url: answer.url, mediaType, retrievedAt };
      return { kind: 'sent', source: url, request: { bytes, provenance }, address };
    }
    case 'unchanged':
      if (known !== null) await store.note({ ...known, askedAt: answer.askedAt, ...plan });
      return { kind: 'unchanged', source: url };
    case 'refused':
      return refusedArrival(url, refusalOf(answer));
  }
}
