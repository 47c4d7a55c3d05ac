import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { type Frame, isDenied } from './frame.js';
import { isPolicy } from './policy-words.js';

/** A stand told by a light verb with a noun: "threw its weight behind the tax", "gave a cool welcome to the truce", "has doubts about the plan". */
export function given(reading: Reading, verb: Token): Frame | null {
  if (isDenied(reading, verb)) return null;
  const [noun] = childrenWith(reading, verb.index, 'dobj');
  if (noun === undefined) return null;
  const issue = behind(reading, verb, noun) ?? welcomed(reading, verb, noun) ?? doubted(reading, verb, noun);
  return issue && { issue, change: 'not-stated' };
}

const behind = (reading: Reading, verb: Token, { lemma, index }: Token): Token | null =>
  /^(?:throw|put)$/.test(verb.lemma) && /^(?:weight|support|backing)$/.test(lemma)
    ? (phraseObject(reading, verb, 'behind') ?? phraseObject(reading, reading.tokens[index], 'behind'))
    : null;

function welcomed(reading: Reading, verb: Token, noun: Token): Token | null {
  if (verb.lemma !== 'give' || noun.lemma !== 'welcome') return null;
  const issue =
    phraseObject(reading, noun, 'to') ??
    phraseObject(reading, verb, 'to') ??
    childrenWith(reading, verb.index, 'dative')
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
      .at(0) ??
    null;
  return issue !== null && isPolicy(issue) ? issue : null;
}

const doubted = (reading: Reading, verb: Token, noun: Token): Token | null =>
  /^(?:have|hold|harbour|harbor)$/.test(verb.lemma) &&
  /^(?:reservation|objection|misgiving|qualm|doubt)$/.test(noun.lemma) &&
  childrenWith(reading, noun.index, 'det').every(({ lower }) => lower !== 'no')
    ? phraseObject(reading, noun, 'about', 'over', 'to', 'on')
    : null;
