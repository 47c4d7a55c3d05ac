import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';
import { timeSchema } from './time.js';

/** A promise, pledge or announced next step: who, to whom, what, by when, on what condition. */
export const commitmentSchema = z.strictObject({
  id: z.string(),
  who: z.array(partySchema),
  toWhom: partySchema.nullable(),
  what: passageSchema,
  due: timeSchema.nullable(),
  condition: passageSchema.nullable(),
  status: z.enum(['open', 'kept', 'broken', 'superseded']),
  accordingTo: z.string().nullable().describe('id of the statement it rests on'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Commitment = z.infer<typeof commitmentSchema>;
