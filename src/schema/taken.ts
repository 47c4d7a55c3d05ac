import { z } from 'zod';
import { changeSchema } from './change.js';

/** What came of one report that was to be taken into the store. */
export const takenSchema = z.strictObject({
  source: z.string().describe('the file or web address'),
  outcome: z
    .enum(['read', 'revised', 'unchanged', 'duplicate', 'refused'])
    .describe(
      'revised: its address has a new text; unchanged: it is there as it was; duplicate: its text is there already',
    ),
  change: changeSchema.nullable().describe('what storing it changed; null where it was refused or not sent again'),
  refusal: z.strictObject({ code: z.string(), reason: z.string() }).nullable(),
});

/** How many reports came to what; the last item of a run. */
export const takingSummarySchema = z.strictObject({
  summary: z.strictObject({
    read: z.int().nonnegative(),
    revised: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
    duplicates: z.int().nonnegative(),
    refused: z.int().nonnegative(),
    reasons: z.record(z.string(), z.int().positive()).describe('how many were refused, by code'),
    interrupted: z.boolean(),
  }),
});

export type Taken = z.infer<typeof takenSchema>;
export type TakingSummary = z.infer<typeof takingSummarySchema>;
