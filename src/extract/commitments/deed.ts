import type { Token } from '../../text/reading.js';

/** Something someone is to do, before it is known who says so. */
export interface Deed {
  /** The verb of what is to be done. */
  readonly verb: Token;
  /** Head of who is to do it; null where only the event is told ("talks will resume"). */
  readonly who: Token | null;
  /** Head of whom it was promised to; null where not told. */
  readonly toWhom: Token | null;
}
