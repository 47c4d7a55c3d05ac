import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** A report, or a fact of one, that answers a search. */
export const searchHitSchema = z.strictObject({
  report: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  knownAt: z.string().describe('day the report could be known'),
  supersededBy: z.string().nullable().describe('the newer revision that took the place of this report'),
  fact: z.string().nullable().describe('id; null where the report as a whole answers'),
  noun: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});

export type SearchHit = z.infer<typeof searchHitSchema>;
