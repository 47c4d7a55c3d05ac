import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const zone =
  '((comma? open? (?<zone>zone) ((?<sign>plus|hyphen) (?<shift>number))? close?) | (local|capitalised) time | (?<region>zone-region) time)?';

function read(match: Match): Meaning | null {
  const hour = match.number('hour');
  const minute = match.number('minute') ?? 0;
  if (hour === undefined || hour > 24 || minute > 59) return null;
  const half = match.text('meridiem').charAt(0).toLowerCase();
  if (half !== '' && (hour > 12 || hour === 0)) return null;
  const hours = half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const value = `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const region = match.value('region', 'zone-region');
  const offset = match.value('zone', 'zone') ?? region;
  const shift = (match.number('shift') ?? 0) * (match.text('sign') === '+' ? 60 : -60);
  return { kind: 'calendar', clock: offset === undefined ? { value } : { value, zone: offset + shift } };
}

/** "9 a.m.", "6:40 p.m. (GMT +8)", "11:30 a.m. local time" */
export const twelveHourTime: Rule = {
  pattern: pattern(`(?<hour>month-number) (colon (?<minute>two-digits))? @meridiem ${zone}`),
  read,
};

/** "16:15 UTC", "03:00 hrs", "at 9:30" */
export const twentyFourHourTime: Rule = {
  pattern: pattern(
    `((?<=at|by|from|to|until|since|before|after|about|and|comma|open|hyphen) | (?=hour-number colon two-digits (units|hours|zone|comma? zone|local|part|(in|on)? (the part|weekday)))) (?<!number colon hyphen) (?<hour>hour-number) colon (?<minute>two-digits) (?!colon|number|meridiem) (units|hours)? ${zone}`,
  ),
  read: (match) => (match.text('minute').length === 2 ? read(match) : null),
};

/** "1430 GMT", "0600 local time" */
export const fourDigitTime: Rule = {
  pattern: pattern('(?<!dollar) @four-digits (?=zone|local time) ((?<zone>zone) | local time)'),
  read: (match) => {
    const digits = match.text('fourDigits');
    const [hours, minutes] = [digits.slice(0, 2), digits.slice(2)];
    if (Number(hours) > 24 || Number(minutes) > 59) return null;
    return { kind: 'calendar', clock: { value: `${hours}:${minutes}`, zone: match.value('zone', 'zone') } };
  },
};

/** "nine o'clock" */
export const oClock: Rule = {
  pattern: pattern('(?<hour>month-number|number-word) other o-clock'),
  read: (match) => {
    const hour = match.number('hour') || match.value('hour', 'number-word');
    return hour === undefined || hour > 12
      ? null
      : { kind: 'calendar', clock: { value: `${String(hour).padStart(2, '0')}:00` } };
  },
};
