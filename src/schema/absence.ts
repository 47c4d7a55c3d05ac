import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';

/** What was not discussed, not addressed, not answered, not agreed, has no date - and who says so. */
export const absenceSchema = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'not-discussed',
    'not-addressed',
    'no-comment',
    'no-date-set',
    'no-readout',
    'not-agreed',
    'not-answered',
  ]),
  who: z.array(partySchema).describe('whose silence or omission it is, where told'),
  what: passageSchema.nullable(),
  accordingTo: z.array(partySchema).describe('who says so; empty where the reporter does'),
  statement: z.string().nullable().describe('id of the statement it rests on'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Absence = z.infer<typeof absenceSchema>;
