import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { timeSchema } from './time.js';

/** Something that happened at a known time: both time axes, when it happened and when it could be known. */
export const timelineEntrySchema = z.strictObject({
  when: z.string().describe('first day or minute, ISO 8601'),
  until: z.string().nullable(),
  precision: timeSchema.shape.precision,
  knownAt: z.string(),
  noun: z.enum(['contact', 'action', 'statement']),
  what: z.string().describe('kind of contact, PLOVER event or act'),
  status: z.string().nullable(),
  who: z.array(z.string()),
  toWhom: z.array(z.string()),
  fact: z.string(),
  report: z.string(),
  publisher: z.string().nullable(),
  evidence: z.array(evidenceSchema).min(1),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
