import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** A passage of one report that tells something, with where the report comes from. */
export const tellingSchema = z.strictObject({
  report: z.string(),
  publisher: z.string().nullable(),
  origin: z
    .string()
    .describe('tellings of one origin count once: the wire, the outlet, or the report that others copy'),
  speaker: z.string().nullable().describe('who says so, where the report ascribes it'),
  evidence: z.array(evidenceSchema).min(1),
});

export type Telling = z.infer<typeof tellingSchema>;
