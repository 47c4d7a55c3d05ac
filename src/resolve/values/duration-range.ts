import type { Range } from './range.js';

const minutesOf: Readonly<Record<string, number>> = { W: 10_080, D: 1_440, H: 60, M: 1, S: 1 / 60 };

/** Minutes of an ISO 8601 duration of weeks, days and time; null where it has years or months or is none. */
export function minutesOfDuration(value: string): number | null {
  const match = value.match(
    /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/,
  );
  if (match === null || value === 'P') return null;
  return ['W', 'D', 'H', 'M', 'S'].reduce(
    (sum, unit, index) => sum + Number(match[index + 1] ?? 0) * minutesOf[unit],
    0,
  );
}

/**
 * The minutes that words such as "about an hour" leave open. News rounds: hours to the nearest half, minutes to the nearest five; "about"
 * leaves a quarter either way, "almost" and "nearly" a fifth below, "more than" and "over" no bound above.
 */
export function durationRange(words: string, value: string): Range | null {
  const minutes = minutesOfDuration(value);
  if (minutes === null) return null;
  const rounding = /hour/i.test(words) ? Math.min(15, minutes / 4) : minutes % 5 === 0 ? 2.5 : 0.5;
  if (/\b(?:at least|more than|over|longer than|upwards? of|no less than)\b/i.test(words))
    return { from: minutes - rounding, to: Number.POSITIVE_INFINITY };
  if (/\b(?:at most|less than|under|up to|no more than|not more than|shorter than)\b/i.test(words))
    return { from: 0, to: minutes + rounding };
  if (/\b(?:almost|nearly|close to|just under|not quite)\b/i.test(words))
    return { from: minutes * 0.8, to: minutes + rounding };
  if (/\b(?:about|around|roughly|approximately|or so|or thereabouts|circa|some)\b/i.test(words))
    return { from: minutes * 0.75, to: minutes * 1.25 };
  return { from: minutes - rounding, to: minutes + rounding };
}
