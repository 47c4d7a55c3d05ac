import type { Attribute } from '../../schema/occasion.js';

const units: Readonly<Record<string, string>> = { W: 'week', D: 'day', H: 'hour', M: 'minute', S: 'second' };

/** A value the way a person writes it: "1 hour 15 minutes" for PT1H15M; other values as they are. */
export function valueWords(name: Attribute['name'], value: string): string {
  if (name !== 'duration' || !/^P/.test(value)) return value;
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)([WDHMS])/g)].map(
    ([, count, unit]) => `${count} ${units[unit]}${Number(count) === 1 ? '' : 's'}`,
  );
  return parts.length === 0 ? value : parts.join(' ');
}
