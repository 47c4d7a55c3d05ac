import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { answering } from './speech-words.js';

/** Leaving unanswered ("did not respond"), told by the cue's own negation. */
export const leavesUnanswered = (reading: Reading, cue: Token): boolean =>
  answering.has(cue.lemma) && childrenWith(reading, cue.index, 'neg').length > 0;

/** Refusing to answer ("declined to comment"), whichever of the two verbs the cue is built around. */
export function refusesToAnswer(reading: Reading, cue: Token): boolean {
  const refuses = ({ lemma }: Token) => lemma === 'decline' || lemma === 'refuse';
  if (answering.has(cue.lemma)) return cue.label === 'xcomp' && refuses(reading.tokens[cue.head]);
  return refuses(cue) && childrenWith(reading, cue.index, 'xcomp').some(({ lemma }) => answering.has(lemma));
}

export const isSilence = (reading: Reading, cue: Token): boolean =>
  leavesUnanswered(reading, cue) || refusesToAnswer(reading, cue);
