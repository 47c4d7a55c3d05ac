import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

export const issueCodeSchema = z.enum([
  'empty',
  'binary',
  'too-long',
  'encoding-guessed',
  'encoding-broken',
  'not-english',
  'no-article',
  'time-limit',
  'headline-quote-not-in-body',
  'headline-number-not-in-body',
  'headline-claim-not-in-body',
  'repeated-passage',
  'passage-skipped',
  'quotation-unclosed',
  'source-unresolved',
  'evidence-refused',
]);

/** What was seen and not taken, or taken with a warning. A bad passage never loses a report. */
export const issueSchema = z.strictObject({
  code: issueCodeSchema,
  reason: z.string(),
  evidence: z.array(evidenceSchema),
});

export type IssueCode = z.infer<typeof issueCodeSchema>;
export type Issue = z.infer<typeof issueSchema>;
