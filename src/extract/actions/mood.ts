import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { childOf } from './syntax.js';

/** What a verb's auxiliaries, adverbs and marks say about whether its action took place. */
export interface Mood {
  readonly negated: boolean;
  /** "will", "would", "is going to". */
  readonly future: boolean;
  /** "may", "might", "could". */
  readonly possible: boolean;
  /** "must", "should", "has to". */
  readonly obliged: boolean;
  readonly underWay: boolean;
  /** In a clause of condition: "if", "unless". */
  readonly conditional: boolean;
}

const futures = new Set(['will', 'would', "'ll", '’ll', 'wo', 'shall', "'d"]);
const possibles = new Set(['may', 'might', 'could', 'can', 'ca']);
const obligations = new Set(['must', 'should', 'ought', 'need']);
const conditions = new Set(['if', 'unless', 'whether']);
const negations = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'hardly', 'nor']);

export function moodOf(reading: Reading, verb: number): Mood {
  const { tokens } = reading;
  const token = tokens[verb];
  const auxiliaries = childrenWith(reading, verb, 'aux', 'auxpass').map(({ lower }) => lower);
  const governor = tokens[token.head];
  const negated = reading.children[verb].some(
    (child) =>
      tokens[child].label === 'neg' || (tokens[child].label === 'advmod' && negations.has(tokens[child].lower)),
  );
  return {
    negated,
    future: auxiliaries.some((auxiliary) => futures.has(auxiliary)) || isGoingTo(reading, verb),
    possible: auxiliaries.some((auxiliary) => possibles.has(auxiliary)),
    obliged:
      auxiliaries.some((auxiliary) => obligations.has(auxiliary)) ||
      (token.label === 'xcomp' && ['have', 'need'].includes(governor.lemma) && hasTo(reading, verb)),
    underWay:
      token.tag === 'VBG' && auxiliaries.some((auxiliary) => /^(?:is|are|was|were|been|be|'s|'re)$/.test(auxiliary)),
    conditional: childrenWith(reading, verb, 'mark').some(({ lower }) => conditions.has(lower)),
  };
}

const hasTo = (reading: Reading, verb: number): boolean =>
  childrenWith(reading, verb, 'aux').some(({ tag }) => tag === 'TO');

function isGoingTo(reading: Reading, verb: number): boolean {
  const token = reading.tokens[verb];
  const governor = reading.tokens[token.head];
  return token.label === 'xcomp' && governor.lower === 'going' && childOf(reading, governor.index, 'aux') !== null;
}
