import { type CuePart, cueReading } from '../../../lexicon/attribution-cues.js';
import type { Act } from '../../../schema/statement.js';
import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith, spanOf, subtree } from '../../syntax.js';
import { conveying } from '../speech-words.js';
import { clauseFrame } from './complement.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** Nouns and adjectives that ascribe: "her claim that ...", "made the promise to ...", "is confident that ...". */
export function nounCues(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((word) => {
    const part = word.pos === 'NOUN' || word.pos === 'ADJ' ? word.pos : null;
    const content = part && complementOf(reading, word, part);
    const source = content && (part === 'NOUN' ? owner(reading, word) : holder(reading, word));
    const span = source && sourceSpan(reading, source, word);
    if (!content || !span) return [];
    return [{ head: word.index, source: [span], cue: cueSpans(reading, word), content: [content] }];
  });
}

function complementOf(reading: Reading, word: Token, part: CuePart) {
  // "expressed solidarity with Oslo": the parser may hang the phrase on the verb.
  const beside = isConveyed(reading, word)
    ? childrenWith(reading, word.head, 'prep').filter(({ lower }) => lower !== 'to')
    : [];
  for (const child of [...childrenWith(reading, word.index, 'acl', 'ccomp', 'xcomp', 'prep'), ...beside]) {
    if (child.index < word.index) continue;
    const frame = child.label === 'prep' ? child.lower : clauseFrame(reading, child);
    const fitting = cueReading(part, word.lemma, frame);
    // "its request to Oslo": to whom, not to do what.
    const isTo = child.label === 'prep' && frame === 'to' && fitting !== undefined && undertaking.has(fitting.act);
    if (fitting === undefined || isTo) continue;
    const { first, last } = subtree(reading, child.index);
    return spanOf(reading, { first: child.label === 'prep' ? first + 1 : first, last });
  }
  return null;
}

/** Acts whose nouns take what is to be done as an infinitive. */
const undertaking = new Set<Act>([
  'ask',
  'propose',
  'demand',
  'promise',
  'intend',
  'agree',
  'refuse',
  'threaten',
  'want',
]);

/** Nouns, by lemma, of a stance that somebody may have without a word. */
const stances = new Set('support backing endorsement approval interest confidence admiration appreciation'.split(' '));

/** Nouns, by lemma, of what one people says of another: "French accusations that he misled them". */
const charges = new Set('accusation allegation claim charge complaint demand'.split(' '));

export const isConveyed = (reading: Reading, { label, head }: Token): boolean =>
  label === 'dobj' && conveying.has(reading.tokens[head].lemma);

/** Whose claim it is: a genitive, "by" or "from" somebody, or the subject of the verb that makes it. */
export function owner(reading: Reading, noun: Token): Token | null {
  const genitive = childrenWith(reading, noun.index, 'poss').at(0);
  // "Lima's support for the vote" is a stance; "voiced support" tells it.
  if (genitive) return stances.has(noun.lemma) && !isConveyed(reading, noun) ? null : genitive;
  const people = charges.has(noun.lemma)
    ? childrenWith(reading, noun.index, 'amod').find(({ entity }) => entity === 'NORP')
    : undefined;
  if (people) return people;
  const verb = reading.tokens[noun.head];
  const isReceived = noun.label === 'dobj' && /^(?:receive|get|hear)$/.test(verb.lemma);
  const phrases = [noun, ...(isReceived ? [verb] : [])].flatMap(({ index }) => phrasesOf(reading, index));
  const preposition = phrases.find(({ lower }) => lower === 'by' || lower === 'from');
  const author = preposition && childrenWith(reading, preposition.index, 'pobj').at(0);
  if (author) return author;
  return noun.label === 'dobj' && conveying.has(verb.lemma) ? sourceHead(reading, verb) : null;
}

/** The prepositions on a word and on the objects of those, where the parser may have hung "from Oslo". */
const phrasesOf = (reading: Reading, index: number): Token[] =>
  childrenWith(reading, index, 'prep').flatMap((preposition) => [
    preposition,
    ...childrenWith(reading, preposition.index, 'pobj').flatMap((object) =>
      childrenWith(reading, object.index, 'prep'),
    ),
  ]);

function holder(reading: Reading, adjective: Token): Token | null {
  const verb = reading.tokens[adjective.head];
  return adjective.label === 'acomp' && verb.lemma !== 'make' ? sourceHead(reading, verb) : null;
}
