import { judgementOf } from '../../lexicon/evaluations.js';
import type { Coding } from '../../lexicon/plover.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

const namingVerbs = new Set(['call', 'describe', 'brand', 'label', 'term', 'dub', 'denounce']);

/** Whether a verb says what something is called. */
export const isNaming = (lemma: string): boolean => namingVerbs.has(lemma);

/** "called the raid an act of aggression", "described the vote as historic": condemnation or praise; undefined for other verbs. */
export function evaluationOf(reading: Reading, verb: number): Coding | null | undefined {
  if (!isNaming(reading.tokens[verb].lemma)) return undefined;
  const said = predicatesOf(reading, verb);
  if (said.length === 0) return undefined;
  // "a gift to criminals": good for what is bad.
  const benefits = said.flatMap(({ index }) => childrenWith(reading, index, 'prep', 'dative'));
  const gainers = benefits
    .filter(({ lower }) => lower === 'to' || lower === 'for')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  if (gainers.some(({ lemma }) => judgementOf(lemma.toLowerCase()) === 'condemns'))
    return { event: 'ACCUSE', mode: 'disapprove' };
  for (const word of said.flatMap((token) => [token, ...partsOf(reading, token)])) {
    const judgement = judgementOf(word.lemma.toLowerCase());
    if (judgement === 'condemns') return { event: 'ACCUSE', mode: 'disapprove' };
    if (judgement === 'praises') return { event: 'SUPPORT', mode: null };
  }
  return null;
}

/** What something is called; the parser takes it for a clause ("the raid" + "an act"), an object or a part of one. */
export function predicatesOf(reading: Reading, verb: number): Token[] {
  const named = childrenWith(reading, verb, 'oprd', 'ccomp', 'xcomp', 'acomp', 'attr').filter(
    ({ pos, label }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || label === 'oprd',
  );
  const objects = childrenWith(reading, verb, 'dobj');
  const second = objects.length > 1 ? objects.slice(1) : [];
  const inside = objects.flatMap((object) =>
    childrenWith(reading, object.index, 'amod', 'appos').filter(({ index }) => index > object.index),
  );
  // "as reckless": the parser hangs an adjective there without the label of an object.
  const as = [verb, ...objects.map(({ index }) => index)]
    .flatMap((index) => childrenWith(reading, index, 'prep'))
    .filter(({ lower, index }) => lower === 'as' && index > verb)
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'amod', 'pcomp', 'acomp', 'advcl'));
  return [...named, ...second, ...inside, ...setOff(reading, [...named, ...objects]), ...as];
}

/** "called the chief, Omar Haddad, a liar": beside a name, what somebody is called looks like another name of theirs. */
const setOff = (reading: Reading, objects: readonly Token[]): Token[] =>
  objects
    .flatMap(({ index }) => childrenWith(reading, index, 'appos'))
    .filter(({ pos }) => pos === 'PROPN')
    .flatMap(({ index }) => childrenWith(reading, index, 'appos'))
    .filter(({ index }) => childrenWith(reading, index, 'det').some(({ lower }) => /^an?$/.test(lower)));

const partsOf = (reading: Reading, token: Token): Token[] => [
  ...childrenWith(reading, token.index, 'amod', 'compound', 'conj'),
  ...childrenWith(reading, token.index, 'prep')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .flatMap((object) => [object, ...childrenWith(reading, object.index, 'conj', 'amod')]),
];
