import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import { numberIn } from '../number-words.js';

/** The lengths of hours, minutes and days a report gives, with the parts of one as one: "an hour and 15 minutes" is PT1H15M, "four and a half hours" PT4H30M. */
export function wholeDurations({ reading, times }: Interpretation): TimeExpression[] {
  const { text } = reading.source;
  const durations = times.filter(
    ({ type, value, start, end }) =>
      type === 'DURATION' &&
      /^P(?:T[^X]|\d+D$)/.test(value) &&
      // "two days after the vote" tells when, not how long.
      (!/^\s+(?:after|before|earlier|later|ago|ahead|since)\b/.test(text.slice(end, end + 9)) ||
        // "met for 70 minutes before the vote"
        /\bfor\s+(?:(?:about|around|nearly|almost|some|over|more than)\s+)?$/.test(
          text.slice(Math.max(0, start - 16), start),
        )),
  );
  return durations.map((hours) => {
    const decimal = /^PT(\d+)\.5H$/.exec(hours.value);
    if (decimal !== null) return { ...hours, value: `PT${decimal[1]}H30M` };
    const before = text.slice(Math.max(0, hours.start - 24), hours.end);
    const [halves, count] = /\b(\w+) and a half[\s-]hours?$/i.exec(before) ?? [];
    if (halves !== undefined) {
      const whole = numberIn([count]) ?? 0;
      if (whole > 0) return { ...hours, start: hours.end - halves.length, value: `PT${whole}H30M` };
    }
    if (!/^PT\d+H$/.test(hours.value)) return hours;
    const rest = text.slice(hours.end, hours.end + 24);
    const [joint, minutes] = /^(?:,?\s+and)?\s+(\d+)[\s-]+minutes?\b/.exec(rest) ?? [];
    if (joint) return { ...hours, end: hours.end + joint.length, value: `${hours.value}${minutes}M` };
    const [half] = /^\s+and a half\b/.exec(rest) ?? [];
    return half ? { ...hours, end: hours.end + half.length, value: `${hours.value}30M` } : hours;
  });
}
