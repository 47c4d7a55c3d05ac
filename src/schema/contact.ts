import { z } from 'zod';
import { certaintySchema } from './certainty.js';
import { evidenceSchema } from './evidence.js';
import { partySchema } from './party.js';
import { passageSchema } from './passage.js';
import { timeSchema } from './time.js';

/** A topic of a contact; `status` keeps "did not come up" apart from silence. */
export const topicSchema = passageSchema.extend({
  raisedBy: partySchema.nullable(),
  status: z.enum(['discussed', 'not-discussed', 'planned']),
});

/** A contact between parties: a call, a meeting, a visit, talks, a letter. */
export const contactSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['call', 'meeting', 'visit', 'talks', 'letter']),
  parties: z.array(partySchema),
  initiator: partySchema.nullable(),
  mediator: partySchema.nullable(),
  when: timeSchema.nullable(),
  duration: z
    .strictObject({
      text: z.string(),
      value: z.string().describe('ISO 8601 duration'),
      approximate: z.boolean(),
      evidence: z.array(evidenceSchema).min(1),
    })
    .nullable(),
  place: passageSchema.nullable(),
  ordinal: z
    .strictObject({
      text: z.string(),
      value: z.int().positive(),
      known: z.boolean().describe('claimed of the known contacts only'),
      since: timeSchema.nullable(),
      evidence: z.array(evidenceSchema).min(1),
    })
    .nullable(),
  topics: z.array(topicSchema),
  reportedBy: z.array(partySchema).describe('whose accounts of the contact the report relays'),
  status: z.enum(['held', 'planned', 'proposed', 'cancelled', 'denied']),
  background: z.boolean().describe('mentioned in passing, not the news of the report'),
  evidence: z.array(evidenceSchema).min(1),
  certainty: certaintySchema,
});

export type Topic = z.infer<typeof topicSchema>;
export type Contact = z.infer<typeof contactSchema>;
