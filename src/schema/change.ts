import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { factNouns } from './record.js';

const factAsReadSchema = z.strictObject({ id: z.string(), evidence: z.array(evidenceSchema).min(1) });

/** A fact that a new reading of its report found, no longer finds, or finds otherwise in the same words. */
export const factChangeSchema = z.strictObject({
  noun: z.enum(factNouns),
  change: z.enum(['new', 'gone', 'altered']),
  was: factAsReadSchema.nullable(),
  now: factAsReadSchema.nullable(),
  fields: z.array(z.string()).describe('fields that differ, where it was altered'),
});

/** What storing a report changed. */
export const changeSchema = z.strictObject({
  report: z.string(),
  change: z
    .enum(['added', 'replaced', 'revised', 'unchanged', 'duplicate'])
    .describe('replaced: read anew; revised: its address has a new text; duplicate: the same text is there already'),
  revises: z.string().nullable().describe('the report whose new revision this is'),
  factsAdded: z.int().nonnegative(),
  factsRemoved: z.int().nonnegative(),
  factsAltered: z.int().nonnegative(),
  factsKept: z.int().nonnegative(),
  facts: z
    .array(factChangeSchema)
    .describe('each fact that is not as before, or not in the revision before; none where the report is new'),
});

export type FactChange = z.infer<typeof factChangeSchema>;
export type Change = z.infer<typeof changeSchema>;
