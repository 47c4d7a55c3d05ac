/** One of a page's places that gives a date, and how far it is to be trusted. */
export interface DateClaim {
  /** ISO 8601: a day, with clock time and offset where given. */
  readonly date: string;
  readonly weight: number;
}

const dayLength = 10;
const minute = 60_000;
const westmost = -12 * 60;
const eastmost = 14 * 60;

export const dayOf = (date: string): string => date.slice(0, dayLength);

/** The date of the day most of a page's places agree on, as exactly as one of them gives it; null where there is none. */
export function chooseDate(claims: readonly DateClaim[]): string | null {
  const local = claims.map((claim) => ({ ...claim, date: asShown(claim.date, claims) }));
  const days = new Map<string, number>();
  for (const { date, weight } of local) days.set(dayOf(date), (days.get(dayOf(date)) ?? 0) + weight);
  const [best] = [...days].sort(([, one], [, other]) => other - one);
  if (best === undefined) return null;
  const agreeing = local.filter(({ date }) => dayOf(date) === best[0]);
  return agreeing.reduce((one, other) => (exactness(other.date) > exactness(one.date) ? other : one)).date;
}

const isUniversal = (date: string): boolean => /T.*(?:Z|[+-]00:00)$/.test(date);
const hasOffset = (date: string): boolean => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);
const exactness = (date: string): number => Number(date.length > dayLength) + Number(hasOffset(date));

/** "2025-05-06T22:04:00Z" is "2025-05-07T00:04:00+02:00" where the page also shows 00:04 of the 7th. */
function asShown(date: string, claims: readonly DateClaim[]): string {
  for (const { date: shown } of claims) {
    const local = hasOffset(shown) ? null : localTime(date, shown);
    if (local !== null) return local;
  }
  return date;
}

/**
 * A time in UTC as the place's clock has it, by a date shown for it without an offset; where only the day is shown, that day
 * if the time is its midnight. Null where they are not one time.
 */
export function localTime(universal: string, shown: string): string | null {
  if (!isUniversal(universal)) return null;
  const instant = Date.parse(universal);
  if (shown.length === dayLength) {
    const midnight = Date.parse(`${shown}T00:00Z`) - instant;
    const isMidnight = midnight !== 0 && midnight % (60 * minute) === 0;
    return isMidnight && midnight >= westmost * minute && midnight <= eastmost * minute ? shown : null;
  }
  const ahead = Math.floor((Date.parse(`${shown}Z`) - Math.floor(instant / minute) * minute) / minute);
  if (ahead === 0 || ahead % 30 !== 0 || ahead < westmost || ahead > eastmost) return null;
  const clock = new Date(instant + ahead * minute).toISOString().replace(/(?:\.000)?Z$/, '');
  const distance = Math.abs(ahead);
  const [hours, minutes] = [Math.floor(distance / 60), distance % 60].map((part) => String(part).padStart(2, '0'));
  return `${clock}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
}
