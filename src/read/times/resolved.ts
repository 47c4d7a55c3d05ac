import type { Time } from '../../schema/time.js';

/** A TIMEX3 type and value, what it was resolved against, and why not where it was not. */
export interface Resolved extends Pick<Time, 'type' | 'value' | 'anchor' | 'reason'> {}

export const unresolved = (type: Time['type'], value: string, reason: string): Resolved => ({
  type,
  value,
  anchor: 'none',
  reason,
});
