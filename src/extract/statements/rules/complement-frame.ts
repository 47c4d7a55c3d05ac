import type { Frame } from '../../../lexicon/attribution-cues.js';
import type { Token, TokenRange } from '../../../text/reading.js';

/** What a verb takes as its content, in which frame, and the further words of the cue (a preposition, a particle). */
export interface Complement {
  readonly frame: Frame;
  readonly range: TokenRange;
  readonly cueWords: readonly Token[];
}
