import { roleOf } from '../../lexicon/roles.js';
import { isSpeakerNoun } from '../../lexicon/speaker-nouns.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { isVerbal } from '../assertion.js';
import { mentionAt } from '../chains.js';
import { chainOf } from '../party.js';
import { childrenWith, isInfinitive, subjectInPreposition } from '../syntax.js';
import { publicListeners } from './contact-words.js';
import { namesJoinedBefore } from './joined-names.js';
import { nameBehindBody } from './name-beside.js';
import { isPerson } from './persons.js';

/** Whether a noun phrase names somebody who can be party to a contact. */
export function isParty(interpretation: Interpretation, token: Token): boolean {
  if (publicListeners.has(token.lemma.toLowerCase()) || isOwnBody(interpretation, token)) return false;
  if (/^(?:it|one|who|that|which|this)$/.test(token.lower)) return false;
  const kind = chainOf(interpretation, token)?.kind;
  if (kind === 'person' || kind === 'government' || kind === 'organization' || kind === 'group') return true;
  if (/^(?:PERSON|ORG|GPE|NORP)$/.test(token.entity)) return token.pos !== 'ADJ';
  if (/^(?:he|she|they|we|i|him|her|them|us|me|his|their|its|my|our|both|two|three|four|five)$/.test(token.lower))
    return true;
  if (isPerson(interpretation, token)) return true;
  if (token.pos === 'PROPN') return !/^(?:DATE|TIME|EVENT|LAW|MONEY|WORK_OF_ART|PRODUCT|LOC|FAC)$/.test(token.entity);
  if (/^(?:counterpart|power|quartet|troika|trio)$/.test(token.lemma)) return true;
  return (
    token.pos === 'NOUN' &&
    !isPaper.has(token.lemma) &&
    (isAgent(token) || isSpeakerNoun(token.lemma) || roleOf(token.lower) !== null || roleOf(token.lemma) !== null)
  );
}

const ownPeople =
  /^(?:council|staff|ministry|team|parliament|party|aide|adviser|advisor|general|commander|troop|government|father|mother|sister|brother|daughter|son|wife|husband|parent|cousin|grandmother|grandfather|child|friend|relative|neighbor|neighbour)$/;

/** "his security council", "her cabinet", "the war cabinet": one's own government is no other side, nor is one's family. */
function isOwnBody({ reading }: Interpretation, token: Token): boolean {
  if (/^(?:cabinet)$/.test(token.lemma)) return true;
  // "his adviser, Eva Lind": one who is named meets others.
  const isNamed = childrenWith(reading, token.index, 'appos').some(({ entity }) => entity === 'PERSON');
  return (
    !isNamed &&
    ownPeople.test(token.lemma) &&
    childrenWith(reading, token.index, 'poss').some(({ lower }) => /^(?:his|her|its|their|my|our)$/.test(lower))
  );
}

/** What speaks in a report, but meets nobody. */
const isPaper = new Set(
  'statement account readout text communique communiqué letter speech document post declaration house centre center office palace department headquarters'.split(
    ' ',
  ),
);

/** A noun phrase and those joined to it ("Putin, Xi and Modi"), also to the name set beside it ("the minister, Omar Haddad, and Lind"). */
export function withConjuncts(reading: Reading, head: Token): Token[] {
  const joined = childrenWith(reading, head.index, 'conj').flatMap((next) => withConjuncts(reading, next));
  const beside = childrenWith(reading, head.index, 'appos').flatMap((name) => {
    const [, ...others] = withConjuncts(reading, name);
    // The parser takes the second of three names for one set beside the first.
    return others.length > 0 && head.pos === 'PROPN' ? [name, ...others] : others;
  });
  // "Ruiz and Chancellor Eva Lind met": the parser takes the first for part of the title of the last.
  const before = childrenWith(reading, head.index, 'nmod').filter(
    (name) => name.pos === 'PROPN' && childrenWith(reading, name.index, 'cc').length > 0,
  );
  const behind = nameBehindBody(reading, head);
  const others = behind === null ? [] : withConjuncts(reading, behind).slice(1);
  const named = namesOfLeaders(reading, head);
  return [...before, ...(named.length > 0 ? named : [head]), ...beside, ...others, ...joined];
}

/** "the leaders of France and Britain, Ana Ruiz and Eva Lind": the names of as many persons behind the countries, which the parser joins to them. */
function namesOfLeaders(reading: Reading, head: Token): Token[] {
  if (head.tag !== 'NNS') return [];
  const all = childrenWith(reading, head.index, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .flatMap((body) => chained(reading, body));
  const bodies = all.filter(({ entity }) => entity !== 'PERSON');
  const persons = all.filter(({ entity }) => entity === 'PERSON');
  const isInOrder = all.findIndex(({ entity }) => entity === 'PERSON') === bodies.length;
  return bodies.length > 1 && persons.length === bodies.length && isInOrder ? persons : [];
}

const chained = (reading: Reading, token: Token): Token[] => [
  token,
  ...childrenWith(reading, token.index, 'conj', 'appos').flatMap((next) => chained(reading, next)),
];

/** The parties among the objects of these prepositions on a token. */
export function objectsOf(interpretation: Interpretation, index: number, ...prepositions: readonly string[]): Token[] {
  const { reading } = interpretation;
  return childrenWith(reading, index, 'prep', 'agent', 'dative')
    .flatMap((preposition) => [preposition, ...repeated(reading, preposition)])
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap((preposition) => childrenWith(reading, preposition.index, 'pobj'))
    .flatMap((object) => relativeOrOwn(interpretation, object, reading.tokens[index]))
    .filter((object) => isParty(interpretation, object));
}

/** "with Lind and with Haddad" */
const repeated = (reading: Reading, preposition: Token): Token[] =>
  childrenWith(reading, preposition.index, 'conj').flatMap((next) => [next, ...repeated(reading, next)]);

/** A noun phrase and those joined to it; for "whom" of "Lind, to whom she spoke" whoever it stands for. */
export function relativeOrOwn(interpretation: Interpretation, object: Token, verb: Token): Token[] {
  const { reading } = interpretation;
  if (!/^(?:whom|which)$/.test(object.lower)) return withConjuncts(reading, object);
  const noun = relativeNoun(reading, verb);
  return noun === null ? [] : [noun];
}

/** Who does what a verb tells: its subject, or that of the verb it is joined to or depends on. */
export function subjectsOf(interpretation: Interpretation, verb: Token): Token[] {
  const { reading } = interpretation;
  const own =
    childrenWith(reading, verb.index, 'nsubj').at(0) ??
    countedAlone(reading, verb) ??
    subjectInPreposition(reading, verb) ??
    undefined;
  if (own) return membersOf(interpretation, own, verb).filter((subject) => isParty(interpretation, subject));
  const governor = reading.tokens[verb.head];
  // "Ruiz will be the first minister to visit Lima"
  if (/^(?:acl|relcl)$/.test(verb.label) && governor.label === 'attr' && isInfinitive(reading, verb))
    return subjectsOf(interpretation, reading.tokens[governor.head]);
  if (verb.label === 'relcl' && childrenWith(reading, verb.index, 'nsubjpass').length === 0) return [];
  const shares = /^(?:conj|xcomp|advcl|pcomp|acl)$/.test(verb.label) && verb.head !== verb.index;
  const isGoal =
    verb.label === 'xcomp' ||
    (verb.label === 'advcl' && childrenWith(reading, verb.index, 'aux').some(({ tag }) => tag === 'TO'));
  const [passive] = isGoal ? childrenWith(reading, governor.index, 'nsubjpass') : [];
  // "is expected to meet": the subject of the passive is whoever meets.
  if (passive)
    return membersOf(interpretation, passive, governor).filter((subject) => isParty(interpretation, subject));
  if (!shares || childrenWith(reading, verb.index, 'nsubjpass').length > 0) return [];
  if (verb.label === 'acl' && governor.pos !== 'VERB' && governor.pos !== 'AUX') {
    // "ministers meeting in Paris" meet; "plans to meet Lind" are those of whoever has them.
    if (isParty(interpretation, governor)) return verb.tag === 'VBG' || governor.label === 'ROOT' ? [governor] : [];
    const owners = childrenWith(reading, governor.index, 'poss');
    if (owners.length > 0) return owners.filter((owner) => isParty(interpretation, owner));
    return governor.label === 'dobj' || governor.label === 'attr'
      ? subjectsOf(interpretation, reading.tokens[governor.head])
      : [];
  }
  // "is ready to meet": whoever is ready.
  const isBetween = governor.pos === 'ADP' || (governor.pos === 'ADJ' && governor.label === 'acomp');
  return subjectsOf(interpretation, isBetween ? reading.tokens[governor.head] : governor);
}

/** "proposed that the two meet": the parser takes "two" for a number of the verb. */
const countedAlone = (reading: Reading, verb: Token): Token | undefined =>
  childrenWith(reading, verb.index, 'nummod').find(
    ({ lower, index }) => /^(?:two|three|four|five)$/.test(lower) && index < verb.index,
  );

/** All that a subject names: names the parser took for a title, those joined to it, what a relative pronoun stands for. */
export function membersOf(interpretation: Interpretation, subject: Token, verb: Token): Token[] {
  const { reading } = interpretation;
  if (!/^(?:who|which|that)$/.test(subject.lower))
    return [...namesJoinedBefore(reading, subject), ...withConjuncts(reading, subject)];
  const noun = relativeNoun(reading, verb);
  if (noun === null) return [];
  const isSomeone = (token: Token) =>
    token.entity === 'PERSON' || mentionAt(interpretation, token.index)?.chain.kind === 'person';
  if (subject.lower === 'who' && !isSomeone(noun)) {
    // "Moon of South Korea, who": the person, not the country beside the clause.
    for (let at = noun; at.head !== at.index && !isVerbal(at); at = reading.tokens[at.head])
      if (isSomeone(at)) return [at];
  }
  // "Norway and Sweden, which have met"
  if (noun.label === 'conj' && isPlural(reading, verb)) {
    let first = noun;
    while (first.label === 'conj') first = reading.tokens[first.head];
    return withConjuncts(reading, first);
  }
  return [noun];
}

const isPlural = (reading: Reading, verb: Token): boolean =>
  [verb, ...childrenWith(reading, verb.index, 'aux')].some(({ lower }) => /^(?:have|are|were)$/.test(lower));

function relativeNoun({ tokens }: Reading, verb: Token): Token | null {
  for (let at = verb; at.head !== at.index; at = tokens[at.head]) if (at.label === 'relcl') return tokens[at.head];
  return null;
}
