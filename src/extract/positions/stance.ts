import type { Position } from '../../schema/position.js';
import type { Token } from '../../text/reading.js';

/** A clause that tells where someone stands, before it is known who says so. */
export interface Stance {
  readonly clause: Token;
  readonly holder: Token;
  /** Head of what it is about; null where not told. */
  readonly issue: Token | null;
  readonly change: Position['change'];
  /** Heads of what is demanded. */
  readonly demands: readonly Token[];
}
