import type { Day } from './calendar.js';
import type { Context } from './context.js';
import type { Meaning, Proposal } from './meaning.js';

const farYears = 2;
const fewest = 5;

/** "Thursday", "last week": told from the day the words are written. */
const isDeictic = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && meaning.weekday !== undefined) ||
  (meaning.kind === 'shift' && meaning.base === 'reference');

/**
 * A text is a narrative where no day is given for it, or where most of the years it names lie years before that day,
 * and few times are told from the day of writing: a history, not a report of the day.
 */
export function modeOf(proposals: readonly Proposal[], reference: Day | null): Context['mode'] {
  if (reference === null) return 'narrative';
  const dates = proposals.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== undefined ? [meaning] : [],
  );
  const far = dates.filter(({ year = 0 }) => reference.year - year >= farYears);
  const deictic = proposals.filter(({ meaning }) => isDeictic(meaning)).length;
  return far.length >= fewest && far.length > dates.length * 0.6 && far.length > deictic * 4 ? 'narrative' : 'news';
}
