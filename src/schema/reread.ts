import { z } from 'zod';
import { changeSchema } from './change.js';

/** What reading a stored report again changed. */
export const rereadSchema = changeSchema.extend({
  file: z.string().nullable(),
  engineBefore: z.string(),
  engine: z.string(),
  decisionsWithoutFact: z
    .array(z.string())
    .describe(
      'ids of decisions on merges of this report whose fact the new reading no longer finds; they are kept and hold again when it does',
    ),
});

export type Reread = z.infer<typeof rereadSchema>;
