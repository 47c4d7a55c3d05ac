import type { Position } from '../../schema/position.js';
import type { Token } from '../../text/reading.js';

/** A position with the words it was found by. */
export interface Found {
  readonly place: number;
  /** The verb or noun that tells of it. */
  readonly head: Token;
  /** Head of what it is about; null where not told. */
  readonly issue: Token | null;
  /** It explains a phrase used before. */
  readonly explains: boolean;
  readonly position: Position;
}
