import { z } from 'zod';

/** What was refused, stored, merged or decided, and why. */
export const logLineSchema = z.strictObject({
  at: z.string().describe('ISO 8601'),
  kind: z.enum(['refused', 'added', 'replaced', 'revised', 'deleted', 'decided', 'retracted', 'merged']),
  subject: z.string().describe('id of the report, merge or decision'),
  reason: z.string(),
});

export type LogLine = z.infer<typeof logLineSchema>;
