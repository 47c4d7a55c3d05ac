import { isDay } from '../../outline/calendar.js';
import { monthNamed } from './month-names.js';

/** A date in a text: ISO 8601, and where its day stands there. */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const year = '((?:19|20)\\d\\d)';
const clock =
  '(?:[T ,·|@-]{0,3}\\s*(?:um |at |à |às |a las |kl\\.? |klo |- )?(\\d{1,2})[:.h](\\d\\d)(?::(\\d\\d)(?:[.,:]\\d+)?)?\\s*([ap]\\.?\\s?m\\b\\.?)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?';
const iso = new RegExp(`${year}\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)${clock}`, 'gi');
const compact = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?(?!\d)/g;
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?[ -]{0,2}(?:de |d'|of )?(\\p{L}{3,})\\.?,?[ -]{0,2}(?:de |del )?${year}${clock}`,
  'giu',
);
const monthFirst = new RegExp(`(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?${year}(?!\\d)${clock}`, 'giu');
const yearFirst = new RegExp(`(?<!\\d)${year}[.,]?[ -](\\p{L}{3,})\\.?[ -](\\d{1,2})(?!\\d)\\.?${clock}`, 'giu');
const numeric = new RegExp(
  `(?<![\\d.])(\\d{1,2})( ?[./|-] ?)(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)(?!\\d)${clock}`,
  'gi',
);
const cjk = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?(\d{1,2}):(\d\d))?/g;

/** Before the web there were no pages: an older year is another number. */
const firstYear = 1990;

type Parts = readonly (string | undefined)[];

/**
 * The first date in a text as ISO 8601, with clock time and offset where they stand there; null where there is none.
 * @param monthBeforeDay whether 3/4/2025 is 4 March (American pages)
 */
export const pageDate = (text: string, monthBeforeDay = false): string | null =>
  nextDate(text, monthBeforeDay)?.date ?? null;

/** Every date in a text, in order. */
export function pageDates(text: string, monthBeforeDay = false): FoundDate[] {
  const found: FoundDate[] = [];
  let from = 0;
  for (let next = nextDate(text, monthBeforeDay); next !== null; next = nextDate(text.slice(from), monthBeforeDay)) {
    found.push({ date: next.date, start: from + next.start, end: from + next.end });
    from += next.end;
  }
  return found;
}

function nextDate(text: string, monthBeforeDay: boolean): FoundDate | null {
  if (!/\d/.test(text)) return null;
  const lower = text.toLowerCase().replace(/\u00a0/g, ' ');
  let earliest: FoundDate | null = null;
  for (const form of forms) {
    const found = form(text, lower, monthBeforeDay);
    if (found !== null && (earliest === null || found.start < earliest.start)) earliest = found;
  }
  return earliest;
}

type Form = (text: string, lower: string, monthBeforeDay: boolean) => FoundDate | null;

/** The ways a date is written; each gives the first it finds. */
const forms: readonly Form[] = [
  (text) => first(iso, text, (match) => format(match[1], match[2], match[3], match.slice(4))),
  (text) => first(cjk, text, (match) => format(match[1], match[2], match[3], [match[4], match[5]])),
  (_, lower) => first(dayFirst, lower, (match) => named(match[3], match[2], match[1], match.slice(4))),
  (_, lower) => first(monthFirst, lower, (match) => named(match[3], match[1], match[2], match.slice(4))),
  (_, lower) => first(yearFirst, lower, (match) => named(match[1], match[2], match[3], match.slice(4))),
  (text, _, monthBeforeDay) =>
    first(numeric, text, ([, one, separator, other, yearText, ...rest]) => {
      const american = monthBeforeDay && separator.includes('/') && Number(one) <= 12;
      const [day, month] = american || Number(other) > 12 ? [other, one] : [one, other];
      return format(yearText.length === 2 ? `20${yearText}` : yearText, month, day, rest);
    }),
  (text) =>
    first(compact, text, ([, yearText, month, day, hour, minute, second, zone]) =>
      format(yearText, month, day, [hour, minute, second, undefined, zone]),
    ),
];

function first(form: RegExp, text: string, read: (match: RegExpExecArray) => string | null): FoundDate | null {
  for (const match of text.matchAll(form)) {
    const date = read(match);
    if (date !== null) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const named = (yearText: string, name: string, day: string, time: Parts): string | null =>
  format(yearText, String(monthNamed(name)), day, time);

function format(
  yearText: string,
  monthText: string,
  dayText: string,
  [hour, minute, second, half, zone]: Parts,
): string | null {
  const day = { year: Number(yearText), month: Number(monthText), day: Number(dayText) };
  if (!isDay(day) || day.year < firstYear) return null;
  const pad = (part: string | number): string => String(part).padStart(2, '0');
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zone === undefined ? '' : /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
  const twelve = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : twelve + (/^p/i.test(half) ? 12 : 0);
  return `${date}T${pad(hours)}:${minute}:${second ?? '00'}${offset}`;
}
