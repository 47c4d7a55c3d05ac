import { roleOf } from '../../lexicon/roles.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { publicListeners } from './contact-words.js';
import { namesJoinedBefore } from './joined-names.js';

const sides = new Set(
  'leader side official president minister delegation party counterpart country nation government team man woman envoy'.split(
    ' ',
  ),
);

/** Whether a noun phrase names somebody who can be party to a contact. */
export function isParty(interpretation: Interpretation, token: Token): boolean {
  if (publicListeners.has(token.lemma.toLowerCase())) return false;
  const kind = chainOf(interpretation, token)?.kind;
  if (kind === 'person' || kind === 'government' || kind === 'organization' || kind === 'group') return true;
  if (/^(?:PERSON|ORG|GPE|NORP)$/.test(token.entity)) return token.pos !== 'ADJ';
  if (/^(?:he|she|they|we|i|him|her|them|us|me|his|their|its|my|our)$/.test(token.lower)) return true;
  return (
    token.pos === 'NOUN' && (sides.has(token.lemma) || roleOf(token.lower) !== null || roleOf(token.lemma) !== null)
  );
}

/** A noun phrase and those joined to it ("Putin, Xi and Modi"). */
export function withConjuncts(reading: Reading, head: Token): Token[] {
  return [head, ...childrenWith(reading, head.index, 'conj').flatMap((next) => withConjuncts(reading, next))];
}

/** The parties among the objects of these prepositions on a token. */
export function objectsOf(interpretation: Interpretation, index: number, ...prepositions: readonly string[]): Token[] {
  const { reading } = interpretation;
  return childrenWith(reading, index, 'prep', 'agent', 'dative')
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap((preposition) => childrenWith(reading, preposition.index, 'pobj'))
    .flatMap((object) => withConjuncts(reading, object))
    .filter((object) => isParty(interpretation, object));
}

/** Who does what a verb tells: its subject, or that of the verb it is joined to or depends on. */
export function subjectsOf(interpretation: Interpretation, verb: Token): Token[] {
  const { reading } = interpretation;
  const own = childrenWith(reading, verb.index, 'nsubj').at(0);
  if (own)
    return [...namesJoinedBefore(reading, own), ...withConjuncts(reading, own)].filter((subject) =>
      isParty(interpretation, subject),
    );
  const shares = /^(?:conj|xcomp|advcl|pcomp|acl)$/.test(verb.label) && verb.head !== verb.index;
  const governor = reading.tokens[verb.head];
  const [passive] = verb.label === 'xcomp' ? childrenWith(reading, governor.index, 'nsubjpass') : [];
  // "is expected to meet": the subject of the passive is whoever meets.
  if (passive) return withConjuncts(reading, passive).filter((subject) => isParty(interpretation, subject));
  if (!shares || childrenWith(reading, verb.index, 'nsubjpass').length > 0) return [];
  return subjectsOf(interpretation, governor.pos === 'ADP' ? reading.tokens[governor.head] : governor);
}
