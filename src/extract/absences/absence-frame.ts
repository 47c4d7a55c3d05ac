import type { Absence } from '../../schema/absence.js';
import type { Token } from '../../text/reading.js';

/** Words that tell what was left out, before it is known who says so. */
export interface AbsenceFrame {
  readonly kind: Absence['kind'];
  /** The verb of the clause that tells of it. */
  readonly clause: Token;
  /** Whose silence it is; null where not told. */
  readonly who: Token | null;
  /** Head of what was left out; null where not told. */
  readonly what: Token | null;
}
