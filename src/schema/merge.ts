import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { decisionSideSchema } from './decision.js';

/** Two things of different reports taken for one: why, how surely, and under which id it can be undone. */
export const mergeSchema = z.strictObject({
  id: z.string(),
  one: decisionSideSchema,
  other: decisionSideSchema,
  reasons: z.array(z.string()).min(1),
  certainty: certaintySchema,
  confirmed: z.boolean().describe('whether a person vouched for it'),
});

export type Merge = z.infer<typeof mergeSchema>;
