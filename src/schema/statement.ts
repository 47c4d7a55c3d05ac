import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';
import { timeSchema } from './time.js';

export const actSchema = z.enum([
  'say',
  'deny',
  'confirm',
  'demand',
  'promise',
  'threaten',
  'warn',
  'accuse',
  'criticize',
  'praise',
  'thank',
  'ask',
  'agree',
  'refuse',
  'propose',
  'announce',
  'claim',
  'believe',
  'want',
  'intend',
  'expect',
  'decline-to-comment',
  'did-not-address',
]);

/** One link of the chain a saying came by: the speaker first, then who relayed it, then who published it. */
export const sourceSchema = partySchema.extend({
  relation: z.enum(['speaker', 'relayed-by', 'published-by']),
  description: z
    .string()
    .nullable()
    .describe('how the report describes the source ("people familiar with the matter")'),
  anonymous: z.boolean(),
});

export type Source = z.infer<typeof sourceSchema>;

/** Something ascribed to a source: said, believed, wanted, promised, denied. */
export const statementSchema = z.strictObject({
  id: z.string(),
  sources: z.array(sourceSchema).describe('empty where the report names none'),
  addressee: partySchema.nullable(),
  act: actSchema,
  cue: passageSchema.nullable(),
  content: passageSchema,
  quotation: z.enum(['direct', 'indirect', 'mixed']),
  verbatim: z.array(passageSchema).describe('the pieces inside quotation marks'),
  about: z.array(z.string()),
  saidAt: timeSchema.nullable(),
  occasion: passageSchema.nullable().describe('"in a briefing", "after returning from a trip to Iowa"'),
  medium: passageSchema.nullable().describe('"in a post on Truth Social"'),
  polarity: z.enum(['positive', 'negative', 'unknown']).describe('of the content, according to the source'),
  factuality: z
    .enum(['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'])
    .describe('FactBank value of the content, according to the source'),
  within: z.string().nullable().describe('id of the statement this one is nested in'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Act = z.infer<typeof actSchema>;
export type Statement = z.infer<typeof statementSchema>;
