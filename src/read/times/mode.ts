import type { Day } from './calendar.js';
import type { Context } from './context.js';
import type { Meaning, Proposal } from './meaning.js';

const farYears = 2;
const fewest = 4;

/** "Thursday", "last week": told from the day the words are written. */
const isDeictic = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && meaning.weekday !== undefined) ||
  (meaning.kind === 'shift' && meaning.base === 'reference');

/**
 * A text is a narrative where no day is given for it, or where most of the years it names lie years before that day: a
 * history, not a report of the day.
 */
export function modeOf(proposals: readonly Proposal[], reference: Day | null): Context['mode'] {
  if (reference === null) return 'narrative';
  const years = proposals.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== undefined ? [meaning.year] : [],
  );
  const far = years.filter((year) => reference.year - year >= farYears).length;
  const deictic = proposals.filter(({ meaning }) => isDeictic(meaning)).length;
  return far >= fewest && far > years.length * 0.6 && far > deictic ? 'narrative' : 'news';
}
