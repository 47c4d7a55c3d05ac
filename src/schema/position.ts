import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';

/** Where a holder stands on an issue. `basis` keeps what the holder said apart from what the reporter explains. */
export const positionSchema = z.strictObject({
  id: z.string(),
  holder: partySchema,
  issue: passageSchema.nullable(),
  stance: passageSchema,
  demands: z.array(passageSchema.extend({ basis: z.enum(['stated', 'explained-by-the-reporter']) })),
  basis: z.enum(['stated', 'explained-by-the-reporter']),
  change: z.enum(['unchanged', 'changed', 'not-stated']),
  conditions: z.array(passageSchema),
  accordingTo: z.string().nullable().describe('id of the statement it rests on'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Position = z.infer<typeof positionSchema>;
