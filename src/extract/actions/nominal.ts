import { roleOf } from '../../lexicon/roles.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';
import { nounClasses, nounCoding } from './frame.js';
import { doerOf, subjectOf } from './subject.js';
import { prepositionsOf } from './syntax.js';

/** "the bombing of the town by rebels", "Israel's raid on the port": a noun that names an event, with whom it involves. */
export function nominalEvent(reading: Reading, noun: Token): CodedEvent | null {
  const telephoned = telephoneCall(reading, noun);
  if (telephoned !== null) return telephoned;
  const coding = nounCoding(reading, noun.index);
  // a war or a conflict is a state of things, no event
  if (coding === null || nounClasses(reading, noun.index).includes('state') || isInForce(reading, noun)) return null;
  const actor = doerOfNoun(reading, noun);
  const status = isLasting(reading, noun) ? 'under-way' : 'done';
  const base = { ...coding, status, cue: noun.index, recipient: null, strength: 0.7 } as const;
  const meeting = coding.event === 'CONSULT' && actor === null ? meetingClause(reading, noun) : null;
  if (meeting !== null)
    return { ...base, actor: doerOf(reading, meeting) ?? subjectOf(reading, meeting), scope: [noun.index, meeting] };
  return actor === null && !hasParties(reading, noun)
    ? { ...base, actor: partyAbove(reading, noun), scope: [noun.index] }
    : { ...base, actor, scope: [noun.index] };
}

/** "told Lind by telephone that ...": a call, whatever is said in it. */
function telephoneCall(reading: Reading, noun: Token): CodedEvent | null {
  const preposition = reading.tokens[noun.head];
  if (!/^(?:telephone|phone)$/.test(noun.lemma) || noun.label !== 'pobj' || !/^(?:by|over)$/.test(preposition.lower))
    return null;
  const verb = reading.tokens[preposition.head];
  const [told] = childrenWith(reading, verb.index, 'dobj', 'dative').filter(
    ({ entity, pos, lemma }) =>
      entity === 'PERSON' || entity === 'GPE' || pos === 'PRON' || roleOf(lemma)?.form === 'person',
  );
  const caller = verb.pos === 'VERB' ? doerOf(reading, verb.index) : null;
  if (told === undefined || caller === null) return null;
  return {
    event: 'CONSULT',
    mode: 'phone',
    status: 'done',
    cue: noun.index,
    actor: caller,
    recipient: told.index,
    scope: [noun.index],
    strength: 0.9,
  };
}

/** "its treaty with Norway": one that there is, no event. */
const isInForce = (reading: Reading, { index, lemma }: Token): boolean =>
  /^(?:treaty|pact|alliance|convention)$/.test(lemma) && childrenWith(reading, index, 'poss').length > 0;

const lasting = new Set(['campaign', 'offensive', 'siege', 'blockade', 'operation', 'strike', 'protest', 'boycott']);
const beginnings = new Set(['begin', 'start', 'launch']);

/** "the bombing campaign that began on June 13", nothing being said of its end. */
const isLasting = (reading: Reading, noun: Token): boolean =>
  lasting.has(noun.lemma) &&
  childrenWith(reading, noun.index, 'relcl', 'acl').some(({ lemma, tag }) => beginnings.has(lemma) && tag !== 'VB');

const occasions = new Set(['in', 'during', 'after', 'at', 'following']);

/** "told him in a telephone call", "announced after talks with ...": the clause of a noun newly told of, whose subject took part. */
function meetingClause({ tokens, children }: Reading, noun: Token): number | null {
  const isKnown = children[noun.index].some((child) =>
    ['the', 'this', 'that', 'these', 'no', 'any'].includes(tokens[child].lower),
  );
  // "At a conference in Oslo she said ...": one speaks there to many.
  if (isKnown || noun.lemma === 'conference') return null;
  let preposition = tokens[noun.head];
  // "after two hours of talks"
  if (preposition.lower === 'of' && isSpanOrRound(tokens[preposition.head]))
    preposition = tokens[tokens[preposition.head].head];
  const verb = tokens[preposition.head];
  return occasions.has(preposition.lower) && verb.pos === 'VERB' ? verb.index : null;
}

const isSpanOrRound = ({ entity, lemma }: Token): boolean =>
  entity === 'TIME' || entity === 'DATE' || /^(?:round|day|week|month|hour)$/.test(lemma);

const naming = new Set(['GPE', 'NORP', 'ORG', 'PERSON']);

/** Who does what a noun tells of: "by rebels", "Israel's", "Israeli", "Saudi-led", "between A and B". */
export function doerOfNoun(reading: Reading, noun: Token): number | null {
  const prepositions = prepositionsOf(reading, noun.index);
  const agent = prepositions.find(({ preposition }) => preposition.lower === 'by')?.object;
  const owner = agent ?? childrenWith(reading, noun.index, 'poss')[0];
  if (owner !== undefined) return owner.index;
  const modifiers = childrenWith(reading, noun.index, 'amod', 'compound', 'nmod');
  const leaders = modifiers
    .filter(({ lower }) => lower === 'led')
    .flatMap(({ index }) => childrenWith(reading, index, 'npadvmod', 'nmod', 'compound', 'amod'));
  const named = [...leaders, ...modifiers].find(({ entity }) => naming.has(entity));
  return between(reading, noun) ?? named?.index ?? null;
}

/** "talks between A and B": A, with B joined to it. */
const between = (reading: Reading, noun: Token): number | null =>
  prepositionsOf(reading, noun.index).find(({ preposition }) => ['between', 'among'].includes(preposition.lower))
    ?.object.index ?? null;

const hasParties = (reading: Reading, noun: Token): boolean =>
  prepositionsOf(reading, noun.index).some(({ object }) => object.entity !== '' && object.entity !== 'DATE');

/** "progress between A and B, including exchanges of ...": the parties told with what it is a part of. */
function partyAbove(reading: Reading, noun: Token): number | null {
  let token = noun;
  for (let step = 0; step < 4 && token.head !== token.index; step++) {
    token = reading.tokens[token.head];
    const party = between(reading, token);
    if (party !== null) return party;
  }
  return null;
}
