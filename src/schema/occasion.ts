import { z } from 'zod';
import { mergeSchema } from './merge.js';
import { tellingSchema } from './telling.js';

/** One value told for an attribute, and everyone who tells it. */
export const toldValueSchema = z.strictObject({
  value: z.string(),
  origins: z.int().positive(),
  tellings: z.array(tellingSchema).min(1),
});

/** What is told of one attribute. Values that cannot both hold stand side by side; none is chosen. */
export const attributeSchema = z.strictObject({
  name: z.enum(['day', 'duration', 'ordinal', 'place', 'initiator', 'mediator', 'status']),
  agreement: z.enum(['agreed', 'one-origin', 'disputed']),
  values: z.array(toldValueSchema).min(1),
});

/** What many reports tell of: a call, a meeting, talks. */
export const occasionSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  parties: z.array(z.string()),
  day: z.string().nullable().describe('ISO 8601 day, where all that tell it agree'),
  contacts: z.array(z.string()).describe('ids of the merged contacts'),
  reports: z.array(z.string()),
  origins: z.int().positive().describe('independent origins, not outlets'),
  attributes: z.array(attributeSchema),
  merges: z.array(mergeSchema),
});

export type ToldValue = z.infer<typeof toldValueSchema>;
export type Attribute = z.infer<typeof attributeSchema>;
export type Occasion = z.infer<typeof occasionSchema>;
