import type { Match } from './match.js';
import type { Meaning } from './meaning.js';

/** What a match means, or null where it is no time expression after all. Words to leave out of it stand in look-arounds. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: Match) => Meaning | null;
}
