import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith, isPassive, subtree } from '../../syntax.js';
import type { Complement } from './complement-frame.js';

/** Who does what a passive tells: "was condemned by Oslo", "was described as reckless by Oslo", "was called a lie by Oslo". */
export function agentOf(reading: Reading, verb: Token): Token | null {
  const [agent] = childrenWith(reading, verb.index, 'agent');
  const by = agent ?? hungElsewhere(reading, verb);
  return (by && childrenWith(reading, by.index, 'pobj').at(0)) ?? null;
}

/** The parser may hang "by Oslo" on the word before. */
function hungElsewhere(reading: Reading, verb: Token): Token | null {
  const { last } = subtree(reading, verb.index);
  const words = reading.tokens.slice(verb.index + 1, last);
  const predicates = childrenWith(reading, verb.index, 'oprd', 'prep', 'xcomp').filter(
    ({ index }) => index > verb.index,
  );
  if (predicates.length === 0) return null;
  const by = words.find(({ lower, label }) => lower === 'by' && label === 'prep');
  const isInner = by !== undefined && predicates.some(({ index }) => subtree(reading, index).last > by.index);
  return isInner && reading.tokens[by.head].index > verb.index ? by : null;
}

/** What is judged, asked or refused stands before: "The raid was condemned by Oslo". Null without a doer. */
export function passiveComplement(reading: Reading, verb: Token): Complement | null {
  if (!isPassive(reading, verb) || verb.label === 'acl' || agentOf(reading, verb) === null) return null;
  let at = verb;
  while (at.label === 'conj' && childrenWith(reading, at.index, 'nsubjpass').length === 0) at = reading.tokens[at.head];
  const [subject] = childrenWith(reading, at.index, 'nsubjpass');
  if (subject === undefined || subject.pos === 'PRON') return null;
  return { frame: 'object', range: subtree(reading, subject.index), cueWords: [] };
}
