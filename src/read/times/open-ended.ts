import type { Interval } from './interval.js';
import { charactersOf } from './word-codes.js';
import type { Words } from './words.js';

const since = new Set(charactersOf('since'));
const until = new Set(charactersOf('until'));

/** "since January" is an interval with no end told, "until Friday" one with no start; first and last day stay those of the time named. */
export function openEnded(interval: Interval, { codes }: Words, first: number): Interval {
  const before = first === 0 ? '' : codes[first - 1];
  if (interval.edtf === null || (!since.has(before) && !until.has(before))) return interval;
  const [start, end = start] = interval.edtf.split('/');
  return { ...interval, edtf: since.has(before) ? `${start}/..` : `../${end}` };
}
