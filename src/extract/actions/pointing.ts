import type { EventOperator } from '../../lexicon/event-operators.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** What is ordered, planned or considered by a definite noun ("ordered the attack") is told of elsewhere. */
export const pointing = new Set<EventOperator>(['order', 'plan', 'decide', 'promise']);

/** "the attack", "that call", nothing more said of it. */
export const isDefinite = (reading: Reading, noun: number): boolean =>
  childrenWith(reading, noun, 'det').some(({ lower }) => ['the', 'this', 'that', 'these', 'those'].includes(lower)) &&
  childrenWith(reading, noun, 'prep', 'amod', 'compound', 'acl', 'relcl').length === 0;
