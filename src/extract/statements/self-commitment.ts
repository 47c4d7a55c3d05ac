import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { isPassive } from './rules/source.js';
import { harming, involuntary } from './speech-words.js';

/** What a speaker who says what they will do commits to; null where the content is no such saying. */
export function selfCommitment(
  interpretation: Interpretation,
  content: Token,
  speaker: Token | null,
): 'promise' | 'threaten' | null {
  const { reading } = interpretation;
  const subject = childrenWith(reading, content.index, 'nsubj').at(0);
  if (subject === undefined || isPassive(reading, content) || !isFuture(reading, content)) return null;
  if (involuntary.has(content.lemma) || !isSpeaker(interpretation, subject, speaker)) return null;
  return harming.has(content.lemma) ? 'threaten' : 'promise';
}

const isFuture = (reading: Reading, clause: Token): boolean =>
  childrenWith(reading, clause.index, 'aux').some(({ lower }) =>
    /^(?:will|wo|would|'ll|’ll|'d|’d|shall)$/.test(lower),
  ) && !childrenWith(reading, clause.index, 'aux').some(({ lemma, tag }) => lemma === 'have' && tag === 'VB');

function isSpeaker(interpretation: Interpretation, subject: Token, speaker: Token | null): boolean {
  if (/^(?:i|we)$/.test(subject.lower)) return true;
  if (speaker === null) return false;
  const [who, said] = [subject, speaker].map((token) => chainOf(interpretation, token)?.id);
  return who !== undefined && who === said;
}
