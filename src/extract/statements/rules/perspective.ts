import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith } from '../../syntax.js';
import { isPossibleSpeaker } from '../possible-speaker.js';
import { clauseAround } from './according-to.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceSpan } from './source.js';

/** Nouns, by lemma, of a telling or a view that a clause is set in. */
const perspectives = new Set(
  'word view opinion version telling account assessment judgment judgement eye estimation reckoning'.split(' '),
);

/** "In Lind's words, the strait is a powder keg", "In the view of Oslo, it is over": the clause around. */
export function perspectiveContents(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((noun) => {
    const holder = holderOf(reading, noun);
    const source = holder && sourceSpan(reading, holder, noun);
    const content = holder === null ? [] : clauseAround(reading, reading.tokens[noun.head]);
    return source && content.length > 0
      ? [{ head: noun.index, source: [source], cue: cueSpans(reading, noun), content }]
      : [];
  });
}

/** Whether a noun sets the clause around it in somebody's words. */
export const isPerspective = (reading: Reading, noun: Token): boolean => holderOf(reading, noun) !== null;

function holderOf(reading: Reading, noun: Token): Token | null {
  const preposition = reading.tokens[noun.head];
  if (!perspectives.has(noun.lemma) || noun.label !== 'pobj' || preposition.lower !== 'in') return null;
  const { text } = reading.tokens[preposition.index - 1] ?? { text: ',' };
  const isSetOff = text === ',' || reading.tokens[preposition.index - 1]?.sentence !== preposition.sentence;
  const of = childrenWith(reading, noun.index, 'prep').filter(({ lower }) => lower === 'of');
  const [holder] = [
    ...childrenWith(reading, noun.index, 'poss'),
    ...of.flatMap(({ index }) => childrenWith(reading, index, 'pobj')),
  ];
  return isSetOff && holder !== undefined && isPossibleSpeaker(holder) ? holder : null;
}
