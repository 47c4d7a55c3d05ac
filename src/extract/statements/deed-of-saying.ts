import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import { verbOfAdjunct } from './rules/source.js';
import { reaching } from './speech-words.js';

/**
 * The verb of what somebody did in saying something: "wrote to him on Friday, [asking]", "telephoned her [to thank]", "met her and
 * [urged]". When, where and to whom that was done, it was said. Null where a saying stands for itself.
 */
export function deedOfSaying(reading: Reading, cue: Token): Token | null {
  if (childrenWith(reading, cue.index, 'nsubj', 'nsubjpass').length > 0) return null;
  const adjunctOf = verbOfAdjunct(reading, cue);
  if (adjunctOf !== null) return adjunctOf;
  const governor = reading.tokens[cue.head];
  if (governor === cue || governor.pos !== 'VERB') return null;
  const isBeside = cue.label === 'advcl' && cue.tag === 'VBG';
  const isPurpose = /^(?:advcl|xcomp)$/.test(cue.label) && cue.tag === 'VB' && reaching.has(governor.lemma);
  return isBeside || isPurpose ? governor : null;
}

/** Whom a deed of speaking reaches: "telephoned her", "wrote to her", "spoke by telephone with her". */
export function addressedBy(reading: Reading, deed: Token): Token | null {
  if (!reaching.has(deed.lemma)) return null;
  const [object] = childrenWith(reading, deed.index, 'dobj').filter((each) => !isTimeWord(each));
  if (object !== undefined && deed.lemma !== 'write') return object;
  const [phrase] = childrenWith(reading, deed.index, 'prep', 'dative').filter(
    ({ lower }) => lower === 'to' || lower === 'with',
  );
  return (phrase && childrenWith(reading, phrase.index, 'pobj').at(0)) ?? null;
}
