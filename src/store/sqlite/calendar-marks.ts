/**
 * Days as words of the full-text index, so that "between two days" is answered together with words and names. The calendar is
 * a tree: a day lies in a month, that in a year, a decade, a century, each the beginning of the digits of the next (20250703,
 * 202507, 2025, 202, 20). A period is the fewest of these that cover it.
 */
const lengths = [2, 3, 4, 6, 8];

/** The marks of a period, both ends days of ISO 8601: `w` and each part of the calendar that holds some of it, `n` and each larger part that it fills. */
export function marksOfPeriod(from: string, to: string): string[] {
  const marks = new Set<string>();
  for (const part of cover(from, to)) {
    for (const whole of wholesOf(part)) marks.add(`w${whole}`);
    if (part.length < 8) marks.add(`n${part}`);
  }
  return [...marks];
}

/** The marks one of which each period has that shares a day with this one; an end that is left out is open. */
export function marksMeeting(from = '1000-01-01', to = '2999-12-31'): string[] {
  const marks = new Set<string>();
  for (const part of cover(from, to)) {
    marks.add(`w${part}`);
    for (const whole of wholesOf(part)) if (whole !== part) marks.add(`n${whole}`);
  }
  return [...marks];
}

/** The parts of the calendar that a part lies in, itself among them. */
function wholesOf(part: string): string[] {
  return lengths.filter((length) => length <= part.length).map((length) => part.slice(0, length));
}

function cover(from: string, to: string): string[] {
  const [first, last] = [digits(from), digits(to)];
  if (first === null || last === null || first > last) return [];
  return first === last ? [first] : coverWithin('', first, last);
}

function coverWithin(whole: string, first: string, last: string): string[] {
  return partsOf(whole).flatMap((part) => {
    const [earliest, latest] = [part.padEnd(8, '0'), part.padEnd(8, '9')];
    if (latest < first || earliest > last) return [];
    const [begins, ends] = boundsOf(part);
    if (begins >= first && ends <= last) return [part];
    return coverWithin(part, first, last);
  });
}

/** First and last day of a part of the calendar. */
function boundsOf(part: string): [string, string] {
  if (part.length === 8) return [part, part];
  if (part.length === 6) return [`${part}01`, `${part}${daysOf(part)}`];
  return [`${part.padEnd(4, '0')}0101`, `${part.padEnd(4, '9')}1231`];
}

function partsOf(whole: string): string[] {
  if (whole.length === 8) return [];
  if (whole.length === 6) return numbered(whole, 1, daysOf(whole));
  if (whole.length === 4) return numbered(whole, 1, 12);
  if (whole.length === 0) return numbered(whole, 10, 29);
  return Array.from({ length: 10 }, (_, digit) => `${whole}${digit}`);
}

function numbered(whole: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => whole + String(first + index).padStart(2, '0'));
}

function daysOf(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(4)), 0)).getUTCDate();
}

/** `20250703`; null where the text begins with no day of the centuries from 10 to 29. */
function digits(day: string): string | null {
  const [, year, month, date] = /^([12]\d{3})-(\d\d)-(\d\d)/.exec(day) ?? [];
  return year === undefined ? null : `${year}${month}${date}`;
}
