import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** A time expression: TIMEX3 type and value (TimeML), resolved to an EDTF level 1 interval (ISO 8601-2) with its precision. */
export const timeSchema = z.strictObject({
  text: z.string().min(1),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value, e.g. 2025-07-03TMO, P2Y, PRESENT_REF'),
  modifier: z.string().nullable().describe('TIMEX3 mod: APPROX, BEFORE, START...'),
  edtf: z.string().nullable().describe('EDTF level 1; null where unresolved'),
  start: z.string().nullable().describe('first day or minute, ISO 8601'),
  end: z.string().nullable().describe('last day or minute, ISO 8601, inclusive'),
  precision: z.enum([
    'century',
    'decade',
    'year',
    'season',
    'quarter',
    'month',
    'week',
    'day',
    'part-of-day',
    'hour',
    'minute',
    'unknown',
  ]),
  anchor: z
    .enum(['none', 'dateline', 'publication', 'other-time', 'event'])
    .describe('what the expression was resolved against'),
  reason: z.string().nullable().describe('why it is unresolved'),
  evidence: z.array(evidenceSchema).min(1),
});

export type Time = z.infer<typeof timeSchema>;
