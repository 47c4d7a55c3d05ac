import type { Day } from './calendar.js';
import type { Context } from './context.js';
import type { Proposal } from './meaning.js';

const farYears = 2;
const fewest = 6;

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
  return far >= fewest && far > years.length * 0.6 ? 'narrative' : 'news';
}
