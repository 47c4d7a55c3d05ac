import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { addressingVerbs, contactVerbs } from './contact-words.js';
import { isParty, objectsOf, withConjuncts } from './parties.js';

/** Several named together, so that "they" or "the two leaders" after them can mean them. */
export interface Pair {
  /** Index of the last token that names them. */
  readonly at: number;
  readonly members: readonly Token[];
  readonly are: 'persons' | 'bodies';
}

const found = new WeakMap<Interpretation, readonly Pair[]>();

/** Those named together in a report, in order: joined by "and", or as subject and object of what one says to the other. */
export function pairsOf(interpretation: Interpretation): readonly Pair[] {
  let pairs = found.get(interpretation);
  if (pairs === undefined) found.set(interpretation, (pairs = findPairs(interpretation)));
  return pairs;
}

function findPairs(interpretation: Interpretation): Pair[] {
  const { reading } = interpretation;
  return reading.tokens
    .flatMap((token) => {
      if (token.pos === 'VERB' && (addressingVerbs.has(token.lemma) || contactVerbs.has(token.lemma)))
        return pairOf(interpretation, [
          ...childrenWith(reading, token.index, 'nsubj'),
          ...childrenWith(reading, token.index, 'dobj', 'dative'),
          ...objectsOf(interpretation, token.index, 'with', 'to'),
        ]);
      const isFirst = token.label !== 'conj' && childrenWith(reading, token.index, 'conj').length > 0;
      return isFirst && /^(?:PROPN|NOUN)$/.test(token.pos) ? pairOf(interpretation, withConjuncts(reading, token)) : [];
    })
    .toSorted((one, other) => one.at - other.at);
}

function pairOf(interpretation: Interpretation, heads: readonly Token[]): Pair[] {
  const members = heads.filter((head) => isParty(interpretation, head) && isNamed(interpretation, head));
  if (members.length < 2 || members.length !== heads.length || isOneName(interpretation, members)) return [];
  const persons = members.filter((head) => isPerson(interpretation, head)).length;
  if (persons > 0 && persons < members.length) return [];
  return [{ at: Math.max(...members.map(({ index }) => index)), members, are: persons > 0 ? 'persons' : 'bodies' }];
}

/** "the Development and Reform Commission" */
const isOneName = ({ reading }: Interpretation, members: readonly Token[]): boolean =>
  reading.names.some(({ first, last }) => members.every(({ index }) => first <= index && index < last));

const isNamed = (interpretation: Interpretation, head: Token): boolean =>
  head.pos === 'PROPN' ||
  (head.tag === 'NN' && isPersonNoun(head.lemma)) ||
  (chainOf(interpretation, head)?.mentions.some(({ form }) => form === 'name') ?? false) ||
  /^(?:PERSON|GPE|ORG)$/.test(head.entity);

const isPerson = (interpretation: Interpretation, head: Token): boolean =>
  head.entity === 'PERSON' ||
  (head.tag === 'NN' && isPersonNoun(head.lemma)) ||
  chainOf(interpretation, head)?.kind === 'person';
