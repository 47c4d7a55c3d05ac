import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** What the reporter says a stance told just before comes to: "That means a return to the old lines." */
export interface Explanation {
  readonly verb: Token;
  /** Head of what it comes to. */
  readonly meaning: Token;
}

/** The explanation a verb gives; null for none. */
export function explanation(reading: Reading, verb: Token): Explanation | null {
  if (!/^(?:mean|signal|signify|imply|denote)$/.test(verb.lemma) || !/^VB[ZP]$/.test(verb.tag)) return null;
  if (verb.head !== verb.index || childrenWith(reading, verb.index, 'neg').length > 0) return null;
  const [subject] = childrenWith(reading, verb.index, 'nsubj');
  const meaning = childrenWith(reading, verb.index, 'dobj').find(({ pos }) => pos === 'NOUN');
  if (subject === undefined || meaning === undefined) return null;
  return isOfWords(reading, subject) || isByThis(reading, verb) ? { verb, meaning } : null;
}

/** "that", "this phrase": the words told before. */
const isOfWords = (reading: Reading, { lower, lemma, index }: Token): boolean =>
  /^(?:that|this)$/.test(lower) ||
  (/^(?:phrase|phrasing|wording|language|term|expression|formula|formulation|word)$/.test(lemma) &&
    childrenWith(reading, index, 'det').some((word) => /^(?:that|this|the)$/.test(word.lower)));

/** "By this the Kremlin means ..." */
const isByThis = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep').some(
    ({ lower, index }) =>
      lower === 'by' && childrenWith(reading, index, 'pobj').some((word) => /^(?:that|this|it)$/.test(word.lower)),
  );
