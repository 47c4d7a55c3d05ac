import { roleOf } from '../../lexicon/roles.js';
import type { Reading } from '../../text/reading.js';
import { subjectOf } from './subject.js';
import { isPassive } from './syntax.js';

/** Whether somebody is told to do what must be done: not "there must be no doubt", "it must keep its channels open", "the deal should be comprehensive". */
export function isAskedOfSomebody(reading: Reading, obliged: number): boolean {
  const subject = subjectOf(reading, obliged);
  if (subject === null) return true;
  const { pos, lower } = reading.tokens[subject];
  if (pos === 'PRON') return !['it', 'we', 'i', 'there', 'this', 'that', 'nobody', 'everyone'].includes(lower);
  return pos === 'PROPN' || roleOf(lower) !== null || isPassive(reading, obliged);
}
