import type { Token } from '../../text/reading.js';
import type { Attribution } from './attribution.js';

/** An attribution on its way to a statement. */
export interface Draft extends Attribution {
  /** The token its cue is built around; null where the text has no cue. */
  readonly head: Token | null;
  /** The draft in whose content this one lies. */
  readonly parent: Draft | null;
}
