import { z } from 'zod';
import { mergeSchema } from './merge.js';
import { tellingSchema } from './telling.js';

/** One value told for an attribute, and everyone who tells it. */
export const toldValueSchema = z.strictObject({
  value: z.string(),
  origins: z.int().positive(),
  tellings: z.array(tellingSchema).min(1),
});

/** What is told of one attribute. Values that differ stand side by side; none is chosen. */
export const attributeSchema = z.strictObject({
  name: z.enum([
    'day',
    'duration',
    'ordinal',
    'place',
    'initiator',
    'mediator',
    'actor',
    'killed',
    'wounded',
    'number',
    'status',
  ]),
  agreement: z
    .enum(['agreed', 'one-origin', 'compatible', 'revised', 'disputed'])
    .describe(
      'compatible: the values differ but can all hold ("at least 12", 14); revised: later reports of the same outlet, or later counts, give another value; disputed: they cannot hold together',
    ),
  values: z.array(toldValueSchema).min(1),
});

/** What many reports tell of: a call, a meeting, a strike, a truce, a release. */
export const occasionSchema = z.strictObject({
  id: z.string(),
  kind: z.string().describe('call, meeting...; of what was done: attack, truce, release, sanctions...'),
  event: z.string().nullable().describe('PLOVER event type; null for a contact'),
  title: z.string(),
  parties: z.array(z.string()).describe('of what was done, those who did it first'),
  day: z.string().nullable().describe('ISO 8601 day, where all that tell it agree'),
  contacts: z.array(z.string()).describe('ids of the merged contacts'),
  actions: z.array(z.string()).describe('ids of the merged actions'),
  reports: z.array(z.string()),
  origins: z.int().positive().describe('independent origins, not outlets'),
  attributes: z.array(attributeSchema),
  merges: z.array(mergeSchema),
});

export type ToldValue = z.infer<typeof toldValueSchema>;
export type Attribute = z.infer<typeof attributeSchema>;
export type Occasion = z.infer<typeof occasionSchema>;
