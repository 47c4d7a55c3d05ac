import type { Context } from '../context.js';
import type { Meaning } from '../meaning.js';
import { periodOf } from '../period.js';
import type { Resolved } from '../resolved.js';
import { resolveCalendar } from './calendar-date.js';
import { resolveShift } from './shift.js';

/** Gives an expression its TIMEX3 value in its context. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'duration':
      return {
        type: 'DURATION',
        value: periodOf(meaning.unit, meaning.amount),
        anchor: meaning.fromEvent === true ? 'event' : 'none',
        reason: meaning.fromEvent === true ? 'counted from an event' : null,
      };
    case 'set':
      return { type: 'SET', value: meaning.value, anchor: 'none', reason: null };
    case 'event-day':
      return { type: 'DATE', value: 'XXXX-XX-XX', anchor: 'event', reason: 'counted from an event' };
    case 'reference':
      return { type: 'DATE', value: meaning.value, anchor: 'none', reason: 'no definite time' };
  }
}
