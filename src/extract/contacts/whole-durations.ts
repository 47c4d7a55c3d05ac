import type { Interpretation, TimeExpression } from '../../text/interpretation.js';

/** The lengths of hours and minutes a report gives, with the parts of one as one: "an hour and 15 minutes" is PT1H15M. */
export function wholeDurations({ reading, times }: Interpretation): TimeExpression[] {
  const { text } = reading.source;
  const durations = times.filter(({ type, value }) => type === 'DURATION' && value.startsWith('PT'));
  return durations.map((hours) => {
    if (!/^PT\d+H$/.test(hours.value)) return hours;
    const rest = text.slice(hours.end, hours.end + 24);
    const [joint, count] = /^(?:,?\s+and)?\s+(\d+)[\s-]+minutes?\b/.exec(rest) ?? [];
    return joint ? { ...hours, end: hours.end + joint.length, value: `${hours.value}${count}M` } : hours;
  });
}
