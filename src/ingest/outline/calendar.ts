/** A calendar day; `year` is null where the text gives none. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayPattern = '(\\d{1,2})(?:st|nd|rd|th)?';
const yearPattern = '((?:19|20)\\d\\d)';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';

const forms: readonly (readonly [pattern: string, year: number, month: number, day: number])[] = [
  [`${weekday}${monthPattern} ${dayPattern}(?:,? ${yearPattern})?`, 3, 1, 2],
  [`${weekday}${dayPattern} ${monthPattern}(?:,? ${yearPattern})?`, 3, 2, 1],
  [`${yearPattern}-(\\d\\d)-(\\d\\d)`, 1, 2, 3],
];

const matchers = forms.map(([pattern, ...groups]) => ({
  matcher: new RegExp(`(?:^|[\\s,.(])(${pattern})[.,]?$`, 'i'),
  groups,
}));

/** The day a text ends with, in English or as ISO 8601, and where it begins; null where it ends with none. */
export function dayAtEnd(text: string): { day: Day; start: number } | null {
  for (const { matcher, groups } of matchers) {
    const found = matcher.exec(text);
    if (found === null) continue;
    const [year, month, day] = groups.map((group) => found[group + 1]);
    const read = toDay(year, month, day);
    if (read !== null) return { day: read, start: found.index + found[0].indexOf(found[1]) };
  }
  return null;
}

function toDay(year: string | undefined, month: string, day: string): Day | null {
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const read = { year: year ? Number(year) : null, month: named || Number(month), day: Number(day) };
  return isDay(read) ? read : null;
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  // 2000 is a leap year: 29 February stands where the year is not given.
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** ISO 8601; null where the year is not given: it is never guessed. */
export function isoDay({ year, month, day }: Day): string | null {
  return year === null ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
