import type { TimeExpression } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import { overlaps } from '../../text/span.js';
import { type Anchor, findTimes } from './find-times.js';
import { tenseOfReading } from './tense-of-reading.js';

/** The time expressions of a reading: tenses come from its parse, and people called May or April are none. */
export function readTimes(reading: Reading, date: string | null, origin: Anchor['origin']): TimeExpression[] {
  const people = reading.names.filter(({ label }) => label === 'PERSON');
  return findTimes(reading.source.text, { date, origin }, tenseOfReading(reading)).filter(
    (time) => !people.some((name) => overlaps(time, name)),
  );
}
