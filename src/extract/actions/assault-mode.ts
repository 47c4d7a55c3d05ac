import type { Coding } from '../../lexicon/plover.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { nounCoding } from './frame.js';
import { objectsOf, prepositionsOf } from './syntax.js';

const general = new Set<string | null>([null, 'heavy-weapons', 'explosives']);
const instrumental = new Set(['in', 'with', 'by', 'using', 'from']);

/** The way of an attack that the nouns told with it name: "killed in a suicide bombing", "fired tear gas". */
export function withAssaultMode(reading: Reading, verb: number, coding: Coding): Coding {
  if (coding.event !== 'ASSAULT' || !general.has(coding.mode)) return coding;
  const nouns = [
    ...objectsOf(reading, verb),
    ...prepositionsOf(reading, verb)
      .filter(({ preposition }) => instrumental.has(preposition.lower))
      .map(({ object }) => object),
    ...childrenWith(reading, verb, 'nsubj'),
  ];
  for (const noun of nouns) {
    const named = nounCoding(reading, noun.index);
    if (named?.event === 'ASSAULT' && named.mode !== null) return { ...coding, mode: named.mode };
  }
  return coding;
}
