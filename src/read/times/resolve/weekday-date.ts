import { type Day, dayOf, numberOf, weekdayOf } from '../calendar.js';
import { anchorOf, type Context } from '../context.js';
import type { Direction } from '../meaning.js';

/** The day a weekday names: by its direction word, else by the tense, looking back where that tells nothing. */
export function dayOfWeekday(weekday: number, direction: Direction | undefined, context: Context): Day | null {
  const fromNarrative = direction === 'previous' || direction === 'following' || direction === 'same';
  const from = anchorOf(context, fromNarrative ? 'narrative' : 'reference', 'day');
  if (from?.month === undefined || from.day === undefined) return null;
  const number = numberOf({ year: from.year, month: from.month, day: from.day });
  const back = (weekdayOf(number) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (direction) {
    case 'last':
    case 'previous':
      return dayOf(number - (back || 7));
    case 'next':
    case 'coming':
    case 'following':
      return dayOf(number + (ahead || 7));
    case 'this':
      return dayOf(number - weekdayOf(number) + weekday);
    default:
      return dayOf(context.tense === 'future' ? number + ahead : number - back);
  }
}
