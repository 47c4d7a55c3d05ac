import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';
import { timeSchema } from './time.js';

/** An actor of an action, coded as PLOVER does: ISO 3166-1 alpha-3 (or INT...) with a sector. */
export const actorSchema = partySchema.extend({
  country: z.string().length(3).nullable().describe('ISO 3166-1 alpha-3; INT for international bodies'),
  sector: z.string().nullable().describe('PLOVER sector: GOV, MIL, REB, CVL...'),
});

/** A quantity a fact turns on. */
export const quantitySchema = passageSchema.extend({
  value: z.number().nullable(),
  unit: z.string().nullable(),
  modifier: z.enum(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than']),
});

/** Who did what to whom, coded in PLOVER (Political Language Ontology for Verifiable Event Records). */
export const actionSchema = z.strictObject({
  id: z.string(),
  event: z.string().describe('PLOVER event type, e.g. COERCE'),
  mode: z.string().nullable(),
  context: z.array(z.string()),
  quad: z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']),
  actors: z.array(actorSchema),
  recipients: z.array(actorSchema),
  cue: passageSchema.describe('the verb or noun that tells of the action'),
  when: timeSchema.nullable(),
  place: passageSchema.nullable(),
  status: z.enum(['done', 'under-way', 'announced', 'paused', 'threatened', 'denied', 'hypothetical']),
  background: z.boolean(),
  quantities: z.array(quantitySchema),
  accordingTo: z.string().nullable().describe('id of the statement that tells of it; null where the reporter does'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Actor = z.infer<typeof actorSchema>;
export type Action = z.infer<typeof actionSchema>;
