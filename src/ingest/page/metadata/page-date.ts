import { isDay } from '../../outline/calendar.js';

// Month names of the languages news pages are most often in: the first letters that tell them apart, lower case, no accents.
const months: readonly RegExp[] = [
  /^(?:jan|janv|ene|gen|jän|led|sty|ianu|янв|січ|oca)/,
  /^(?:feb|fev|fév|febr|lut|únor|фев|лют|şub)/,
  /^(?:mar|mär|maa|mrt|bře|мар|бер|mrz|març)/,
  /^(?:apr|avr|abr|kwi|dub|апр|кві|nis)/,
  /^(?:may|mai|maj|mag|mei|kvě|мая|май|трав)/,
  /^(?:jun|juin|giu|czer|červn|июн|чер|haz)/,
  /^(?:jul|juil|lug|lip|červenc|июл|лип|tem)/,
  /^(?:aug|aoû|aou|ago|sie|srp|авг|сер|ağu)/,
  /^(?:sep|set|wrz|září|сен|вер|eyl)/,
  /^(?:oct|okt|ott|out|paź|říj|окт|жов|eki)/,
  /^(?:nov|lis|лис|ноя|kas)/,
  /^(?:dec|déc|dez|dic|des|gru|pros|дек|гру|ara)/,
];

const year = '((?:19|20)\\d\\d)';
const clock =
  '(?:[T ,·|-]{0,3}\\s*(?:um |at |à |- )?(\\d{1,2})[:.h](\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\b\\.?)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?';
const iso = new RegExp(`${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)${clock}`, 'i');
const compact = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?(?!\d)/;
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?[ -]{0,2}(?:de |d')?(\\p{L}{3,})\\.?,?[ -]{0,2}(?:de |del )?${year}${clock}`,
  'iu',
);
const monthFirst = new RegExp(`(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${year}${clock}`, 'iu');
const numeric = new RegExp(`(?<![\\d.])(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?((?:19|20)?\\d\\d)(?!\\d)${clock}`, 'i');
const cjk = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** Before the web there were no pages: an older year is another number. */
const firstYear = 1990;

type Parts = readonly (string | undefined)[];

/**
 * The first date in a text as ISO 8601, with clock time and offset where they stand there; null where there is none.
 * @param monthBeforeDay whether 3/4/2025 is 4 March (American pages)
 */
export function pageDate(text: string, monthBeforeDay = false): string | null {
  const lower = text.toLowerCase().replace(/\u00a0/g, ' ');
  let found: RegExpExecArray | null;
  if ((found = iso.exec(text))) return format(found[1], found[2], found[3], found.slice(4));
  if ((found = cjk.exec(text))) return format(found[1], found[2], found[3], []);
  for (const [form, month, day] of [
    [dayFirst, 2, 1],
    [monthFirst, 1, 2],
  ] as const) {
    found = form.exec(lower);
    const named = found === null ? 0 : months.findIndex((name) => name.test(found?.[month] ?? '')) + 1;
    if (found !== null && named > 0) return format(found[3], String(named), found[day], found.slice(4));
  }
  if ((found = numeric.exec(text))) {
    const fullYear = found[4].length === 2 ? `20${found[4]}` : found[4];
    const american = monthBeforeDay && found[2] === '/' && Number(found[1]) <= 12;
    const [day, month] = american || Number(found[3]) > 12 ? [found[3], found[1]] : [found[1], found[3]];
    return format(fullYear, month, day, found.slice(5));
  }
  if ((found = compact.exec(text))) {
    const [, , , , hour, minute, second, zone] = found;
    return format(found[1], found[2], found[3], [hour, minute, second, undefined, zone]);
  }
  return null;
}

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
