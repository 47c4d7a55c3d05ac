import { z } from 'zod';
import { factChangeSchema } from './change.js';

/** A paragraph that a revision added, cut or altered. */
export const textChangeSchema = z.strictObject({
  change: z.enum(['added', 'cut', 'altered']),
  was: z.string().nullable(),
  now: z.string().nullable(),
});

/** A new revision of a report, and how it differs from the one before. */
export const revisionSchema = z.strictObject({
  report: z.string(),
  revises: z.string().describe('id of the revision before, which is kept as superseded'),
  url: z.string().nullable(),
  headline: z.string().nullable(),
  since: z.string().describe('day since when its address has this text, ISO 8601'),
  text: z.array(textChangeSchema),
  facts: z.array(factChangeSchema),
});

export type TextChange = z.infer<typeof textChangeSchema>;
export type Revision = z.infer<typeof revisionSchema>;
