import { z } from 'zod';

/** What storing a report changed. */
export const changeSchema = z.strictObject({
  report: z.string(),
  change: z.enum(['added', 'replaced', 'unchanged']),
  factsAdded: z.int().nonnegative(),
  factsRemoved: z.int().nonnegative(),
  factsKept: z.int().nonnegative(),
});

export type Change = z.infer<typeof changeSchema>;
