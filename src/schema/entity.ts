import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** A person, government, organisation, group or place that facts refer to. */
export const entitySchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  kind: z.enum(['person', 'government', 'organization', 'group', 'place', 'other']),
  aliases: z.array(z.string()),
  country: z.string().length(3).nullable().describe('ISO 3166-1 alpha-3'),
  role: z.string().nullable().describe('as described in the report, e.g. "top foreign policy aide"'),
  canonicalId: z.string().nullable().describe('entity this one was merged into; reversible'),
  evidence: z.array(evidenceSchema).min(1),
});

export type Entity = z.infer<typeof entitySchema>;
