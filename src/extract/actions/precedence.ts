import type { EventOperator } from '../../lexicon/event-operators.js';

/** Of a word that can be several operators, which it is with an infinitive or a gerund, the first that it can be. */
export const infinitivePrecedence: readonly EventOperator[] = [
  'threaten',
  'refuse',
  'deny',
  'fail',
  'promise',
  'vow',
  'decide',
  'plan',
  'aspect',
  'stop',
  'prevent',
  'allow',
  'order',
  'demand',
  'cause',
];
/** With a complement that has a subject of its own: "ordered them to leave". */
export const ownSubjectPrecedence: readonly EventOperator[] = [
  'demand',
  'order',
  'allow',
  'prevent',
  'threaten',
  'refuse',
  'deny',
  'promise',
  'vow',
  'decide',
  'plan',
  'stop',
  'fail',
  'cause',
  'aspect',
];
/** With a finite clause: "warned that it would". */
export const finitePrecedence: readonly EventOperator[] = [
  'threaten',
  'deny',
  'refuse',
  'promise',
  'vow',
  'demand',
  'decide',
  'plan',
  'say',
];
