import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** Someone or something with a part in a fact, as named there. `entity` is null where it could not be resolved. */
export const partySchema = z.strictObject({
  name: z.string().min(1).describe('the resolved name, or the words of the report where unresolved'),
  entity: z.string().nullable().describe('id of the entity'),
  evidence: z.array(evidenceSchema).min(1),
});

export type Party = z.infer<typeof partySchema>;
