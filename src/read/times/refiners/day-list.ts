import type { CalendarMeaning, Proposal } from '../meaning.js';
import { endPattern, startPattern } from '../pattern.js';
import type { Words } from '../words.js';

const dayBefore = endPattern('(?<day>day-number|digit-ordinal) (hyphen|to|and|or|through|comma) the?');
const dayAfter = startPattern(
  '(hyphen|to|and|or|through) the? (?<day>day-number|digit-ordinal) (?!percent|units|unit|colon|meridiem|month|slash|period number)',
);

/** "26-30 November", "May 4 and 5": a day that takes its month from the date beside it. */
export function addDayLists(words: Words, proposals: readonly Proposal[]): Proposal[] {
  return proposals.flatMap((proposal, index) => {
    const { meaning, first, last } = proposal;
    if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) return [proposal];
    const from = Math.max(index === 0 ? 0 : proposals[index - 1].last, first - 3);
    const to = proposals[index + 1]?.first ?? words.codes.length;
    const added = [
      dayIn(words, meaning, from, dayBefore.exec(words.codes.slice(from, first))),
      proposal,
      dayIn(words, meaning, last, dayAfter.exec(words.codes.slice(last, Math.min(to, last + 5)))),
    ];
    return added.filter((day) => day !== null);
  });
}

function dayIn(words: Words, date: CalendarMeaning, from: number, found: RegExpExecArray | null): Proposal | null {
  const at = found?.indices?.groups?.day?.[0];
  if (at === undefined) return null;
  const index = from + at;
  const day = Number.parseInt(words.text.slice(words.starts[index], words.ends[index]), 10);
  const { clock: _, ...rest } = date;
  return day < 1 || day > 31 ? null : { first: index, last: index + 1, meaning: { ...rest, day } };
}
