import { z } from 'zod';

/** What came of checking a record's evidence against its report. */
export const verificationSchema = z.strictObject({
  report: z.string().describe('id of the report'),
  checked: z.int().nonnegative().describe('pieces of evidence compared'),
  failures: z.array(
    z.strictObject({
      path: z.string().describe('where in the record, e.g. statements[3].cue.evidence[0]'),
      reason: z.string(),
      start: z.int(),
      end: z.int(),
      exact: z.string().describe('what the record holds'),
      found: z.string().describe('what stands there in the report'),
    }),
  ),
});

export type Verification = z.infer<typeof verificationSchema>;
