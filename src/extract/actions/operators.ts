import { type EventOperator, eventOperators } from '../../lexicon/event-operators.js';
import type { Reading } from '../../text/reading.js';
import { isTimeWord } from '../time-word.js';
import { complementOf } from './complement.js';
import { childOf, isPassive, prepositionsOf, verbKeys } from './syntax.js';

const adjectives = new Set(['open', 'set']);

/** Verbs that lend a noun its clause: "expressed willingness to", "made a commitment to". */
const lightVerbs = new Set([
  'express',
  'voice',
  'declare',
  'state',
  'show',
  'signal',
  'indicate',
  'announce',
  'give',
  'make',
  'issue',
  'reiterate',
  'have',
  'repeat',
  'renew',
  'take',
  'reaffirm',
  'confirm',
  'receive',
  'carry',
]);

/** "is ready to", "expressed readiness to": the adjective or noun is the operator, where the verb says no more. */
export function operatorWord(reading: Reading, verb: number): number {
  const { tokens } = reading;
  if (tokens[verb].lemma === 'be') return childOf(reading, verb, 'acomp', 'attr', 'oprd')?.index ?? verb;
  if (!lightVerbs.has(tokens[verb].lemma)) return verb;
  const object = childOf(reading, verb, 'dobj', 'nsubjpass');
  const isOperator = object !== null && eventOperators(object.lemma).length > 0;
  return isOperator && complementOf(reading, object.index) !== null ? object.index : verb;
}

/** What the word can do to the action that is its complement. */
export function operatorsOf(reading: Reading, verb: number, word: number): readonly EventOperator[] {
  const keys = word === verb ? verbKeys(reading, verb) : [reading.tokens[word].lemma.toLowerCase()];
  // "is open to" takes an action, "opened fire" does not
  if (word === verb && reading.tokens[verb].lemma === 'call' && !callsFor(reading, verb)) return [];
  if (word === verb && reading.tokens[verb].lemma === 'keep' && !keepsFrom(reading, verb)) return ['aspect'];
  // "had been prepared in a call"
  if (word === verb && reading.tokens[verb].lemma === 'prepare' && childOf(reading, verb, 'nsubjpass') !== null)
    return [];
  // "are to establish relations"
  if (word === verb && reading.tokens[verb].lemma === 'be') return isToBe(reading, verb) ? ['plan'] : [];
  // "expected to see him": what one thinks will come, unlike "is expected to"
  if (word === verb && isActiveExpectation(reading, verb)) return ['say'];
  const isAdjective = word === verb && adjectives.has(reading.tokens[verb].lemma);
  if (isAdjective && childOf(reading, verb, 'dobj') !== null) return [];
  for (const key of keys) {
    const operators = eventOperators(key);
    if (operators.length > 0) return operators;
  }
  return [];
}

const isActiveExpectation = (reading: Reading, verb: number): boolean =>
  reading.tokens[verb].lemma === 'expect' && !isPassive(reading, verb);

/** "called on them to leave", "called for": a demand, unlike "called it good". */
function callsFor(reading: Reading, verb: number): boolean {
  return prepositionsOf(reading, verb).some(
    ({ preposition, object }) => ['on', 'upon', 'for'].includes(preposition.lower) && !isTimeWord(object),
  );
}

/** "kept them from leaving" prevents, "kept raising the costs" goes on, "kept it informed" does neither. */
function keepsFrom(reading: Reading, verb: number): boolean {
  return prepositionsOf(reading, verb).some(({ preposition }) => preposition.lower === 'from');
}

/** "is to leave", of somebody; "the plan is to leave" tells what it is. */
function isToBe(reading: Reading, verb: number): boolean {
  const { tag } = reading.tokens[verb];
  const subject = childOf(reading, verb, 'nsubj');
  const deed = childOf(reading, verb, 'xcomp');
  return (
    /^VB[DPZ]$/.test(tag) &&
    subject !== null &&
    (subject.pos === 'PROPN' || subject.pos === 'PRON') &&
    subject.lower !== 'it' &&
    deed !== null &&
    childOf(reading, deed.index, 'aux')?.tag === 'TO'
  );
}
