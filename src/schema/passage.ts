import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** A piece of the report: readable text (markup dropped, white space folded) and the evidence it stands on. */
export const passageSchema = z.strictObject({
  text: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
});

export type Passage = z.infer<typeof passageSchema>;
