import { z } from 'zod';

/**
 * One side of a merge that a person decided on. The place in the report is kept beside the id, so that a decision
 * still holds when a newer engine reads the same words again and gives the fact another id.
 */
export const decisionSideSchema = z.strictObject({
  id: z.string().describe('id of the fact or entity'),
  report: z.string().describe('id of the report it is in'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** What a person decided about a merge: `keep-apart` undoes it for good, `confirm` vouches for it. */
export const decisionSchema = z.strictObject({
  id: z.string(),
  verdict: z.enum(['keep-apart', 'confirm']),
  one: decisionSideSchema,
  other: decisionSideSchema,
  reason: z.string(),
  decidedAt: z.string().describe('ISO 8601'),
});

export type DecisionSide = z.infer<typeof decisionSideSchema>;
export type Decision = z.infer<typeof decisionSchema>;
