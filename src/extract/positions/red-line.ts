import type { Reading, Token } from '../../text/reading.js';
import { isAsserted } from '../assertion.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, hasPassiveAuxiliary, phraseObject } from '../syntax.js';
import { type Frame, isDenied } from './frame.js';
import { naming } from './stance-words.js';

/** "a red line" */
export const isRedLine = (reading: Reading, { lemma, index }: Token): boolean =>
  lemma === 'line' && childrenWith(reading, index, 'amod').some(({ lower }) => lower === 'red');

/** "considers the dam a red line", "the transfer, which Oslo calls a red line": whatever it is, no policy need be named so. */
export function redLine(reading: Reading, verb: Token): Frame | null {
  if (!naming.has(verb.lemma) && verb.lemma !== 'declare') return null;
  if (isDenied(reading, verb) || hasPassiveAuxiliary(reading, verb) || !isAsserted(reading, verb)) return null;
  const parts = childrenWith(reading, verb.index, 'dobj', 'oprd', 'ccomp', 'xcomp', 'attr');
  const as = phraseObject(reading, verb, 'as');
  const line = [...parts, ...(as === null ? [] : [as])].find((part) => isRedLine(reading, part));
  if (line === undefined) return null;
  const thing =
    childrenWith(reading, line.index, 'nsubj').at(0) ?? parts.find((part) => part !== line && part.pos !== 'VERB');
  const issue =
    thing === undefined || /^(?:which|that)$/.test(thing.lower)
      ? relativeOf(reading, verb)
      : antecedent(reading, thing);
  return issue === null ? null : { issue, change: 'not-stated' };
}

const relativeOf = ({ tokens }: Reading, verb: Token): Token | null => {
  const over = tokens[verb.head];
  if (verb.label !== 'relcl') return null;
  // "the transfer of the islands, which": the parser hangs the clause on the last noun.
  const before = tokens[over.head];
  return over.label === 'pobj' && before.lower === 'of' ? tokens[before.head] : over;
};
