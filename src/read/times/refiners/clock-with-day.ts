import type { CalendarMeaning, Clock, Meaning, Proposal, ShiftMeaning } from '../meaning.js';
import { wholePattern } from '../pattern.js';
import type { Words } from '../words.js';
import { join } from './join.js';

const clockFirst = wholePattern('comma? hours? (of|on)? the?');
const dayFirst = wholePattern('comma? (at|about|hyphen|(early|late)? in the)?');
const partOfHour = wholePattern('(in the|at|on)?');

/** "9 a.m. Thursday", "Thursday morning", "the night of April 18", "Thursday at 9", "3:00 in the morning" */
export function joinClockWithDay(words: Words, proposals: readonly Proposal[]): Proposal[] {
  const hours = join(words, proposals, partOfHour, (left, right) => {
    const [hour, part] = [clockOf(left), clockOf(right)];
    if (hour === null || part === null || !/^\d/.test(hour.value) || !/^[A-Z]/.test(part.value)) return null;
    return { kind: 'calendar', clock: { ...hour, value: inPart(hour.value, part.value) } };
  });
  const afterDay = join(words, hours, dayFirst, (left, right) => withClock(left, clockOf(right)));
  return join(words, afterDay, clockFirst, (left, right) => withClock(right, clockOf(left)));
}

/** The time of day of an expression that tells nothing else. */
function clockOf(meaning: Meaning): Clock | null {
  if (meaning.kind !== 'calendar' || meaning.clock === undefined) return null;
  return meaning.weekday === undefined && meaning.day === undefined && meaning.holiday === undefined
    ? meaning.clock
    : null;
}

function withClock(day: Meaning, clock: Clock | null): CalendarMeaning | ShiftMeaning | null {
  if (clock === null || !isDay(day) || (day.clock !== undefined && /^\d/.test(day.clock.value))) return null;
  if (day.clock !== undefined && /^[A-Z]/.test(clock.value)) return null;
  const value = day.clock === undefined ? clock.value : inPart(clock.value, day.clock.value);
  return { ...day, clock: { ...clock, value }, ...(day.kind === 'calendar' ? { anyDay: false } : {}) };
}

const isDay = (meaning: Meaning): meaning is CalendarMeaning | ShiftMeaning =>
  meaning.kind === 'calendar'
    ? meaning.day !== undefined || meaning.weekday !== undefined || meaning.holiday !== undefined
    : meaning.kind === 'shift' && meaning.unit === 'D' && meaning.amount !== null;

/** "3:00" in the afternoon is 15:00. */
function inPart(hour: string, part: string): string {
  const hours = Number.parseInt(hour, 10);
  return hours < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hours > 5))
    ? `${hours + 12}${hour.slice(2)}`
    : hour;
}
