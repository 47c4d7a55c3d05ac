import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';
import { nounClasses, nounCoding } from './frame.js';
import { prepositionsOf } from './syntax.js';

/** "the bombing of the town by rebels", "Israel's raid on the port": a noun that names an event, with whom it involves. */
export function nominalEvent(reading: Reading, noun: Token): CodedEvent | null {
  const coding = nounCoding(reading, noun.index);
  // a war or a conflict is a state of things, no event
  if (coding === null || nounClasses(reading, noun.index).includes('state')) return null;
  const actor = doerOfNoun(reading, noun);
  const base = { ...coding, status: 'done', cue: noun.index, recipient: null, strength: 0.7 } as const;
  return actor === null && !hasParties(reading, noun)
    ? { ...base, actor: partyAbove(reading, noun), scope: [noun.index] }
    : { ...base, actor, scope: [noun.index] };
}

const naming = new Set(['GPE', 'NORP', 'ORG', 'PERSON']);

/** Who does what a noun tells of: "by rebels", "Israel's", "Israeli", "between A and B". */
export function doerOfNoun(reading: Reading, noun: Token): number | null {
  const prepositions = prepositionsOf(reading, noun.index);
  const agent = prepositions.find(({ preposition }) => preposition.lower === 'by')?.object;
  const owner = agent ?? childrenWith(reading, noun.index, 'poss')[0];
  if (owner !== undefined) return owner.index;
  const named = childrenWith(reading, noun.index, 'amod', 'compound', 'nmod').find(({ entity }) => naming.has(entity));
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
