import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';

/** What came of something, according to whom: progress, none, agreement, failure. */
export const outcomeSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['progress', 'no-progress', 'agreement', 'no-agreement']),
  on: passageSchema.nullable(),
  items: z.array(passageSchema).describe('what the progress or agreement consists of'),
  accordingTo: z.array(partySchema).describe('empty where the reporter says so'),
  statement: z.string().nullable().describe('id of the statement it rests on'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Outcome = z.infer<typeof outcomeSchema>;
