import type { TimeExpression } from '../../text/interpretation.js';
import type { Day } from './calendar.js';
import { type Context, type ToldDate, tell } from './context.js';
import { intervalOf } from './interval.js';
import type { Proposal } from './meaning.js';
import { modeOf } from './mode.js';
import { propose } from './propose.js';
import { addAmountLists } from './refiners/amount-list.js';
import { joinClockWithDay } from './refiners/clock-with-day.js';
import { joinDateWithYear } from './refiners/date-with-year.js';
import { addDayLists } from './refiners/day-list.js';
import { attachDirection } from './refiners/direction.js';
import { attachModifier } from './refiners/modifier.js';
import { shareYear } from './refiners/shared-year.js';
import { joinWeekdayWithDate } from './refiners/weekday-with-date.js';
import { resolve } from './resolve/resolve.js';
import { type TenseAt, tenseOfWords } from './tense.js';
import { type Words, wordsOf } from './words.js';

/** The day of the report (ISO 8601; null where it tells none) and where it stands. */
export interface Anchor {
  readonly date: string | null;
  readonly origin: 'dateline' | 'publication';
}

const refiners = [
  joinWeekdayWithDate,
  joinClockWithDay,
  joinDateWithYear,
  joinWeekdayWithDate,
  attachDirection,
  attachModifier,
  shareYear,
  addDayLists,
  addAmountLists,
];

/** The time expressions of a text, in order, resolved against the day of the report or, in a narrative, against one another. */
export function findTimes(text: string, anchor: Anchor, tenseAt?: TenseAt): TimeExpression[] {
  const words = wordsOf(text);
  const proposals = refiners.reduce((found, refine) => refine(words, found), propose(words));
  const reference = dayIn(anchor.date);
  const mode = modeOf(proposals, reference);
  const taken = proposals.filter(
    ({ meaning }) => meaning.kind !== 'reference' || meaning.narrative !== true || mode === 'narrative',
  );
  let context: Context = {
    reference,
    mode,
    told: null,
    toldMonth: null,
    toldDay: null,
    tense: null,
  };
  return taken.map((proposal) => {
    const { start, end } = spanOf(words, proposal);
    context = { ...context, tense: tenseAt?.(start, end) ?? tenseOfWords(words, proposal.first, proposal.last) };
    const resolved = resolve(proposal.meaning, context);
    const told = toldIn(resolved.value);
    if (told !== null) context = tell(context, told);
    const modifier = 'modifier' in proposal.meaning ? (proposal.meaning.modifier ?? null) : null;
    return {
      start,
      end,
      type: resolved.type,
      value: resolved.value,
      modifier,
      ...intervalOf(resolved.value),
      anchor: resolved.anchor === 'publication' ? anchor.origin : resolved.anchor,
      reason: resolved.reason,
    };
  });
}

const spanOf = ({ starts, ends }: Words, { first, last }: Proposal) => ({ start: starts[first], end: ends[last - 1] });

function dayIn(date: string | null): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** The date a value tells of, for the expressions after it. */
function toldIn(value: string): ToldDate | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value);
  if (found === null) return null;
  const [, year, month, day] = found;
  const quarter = /^\d{4}-Q(\d)/.exec(value);
  if (quarter !== null) return { year: Number(year), month: Number(quarter[1]) * 3 - 2 };
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}
