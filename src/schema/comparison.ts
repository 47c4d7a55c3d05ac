import { z } from 'zod';
import { attributeSchema } from './occasion.js';
import { tellingSchema } from './telling.js';

export const verdictSchema = z.enum(['said', 'denied', 'contradicted', 'unclear', 'not-mentioned', 'no-account-held']);

/**
 * What one side told of one topic. `not-mentioned` is said only where that side's own complete statement is in the store and has none of
 * the topic's words; `unclear` where it has some, but nothing was read from them. `contradicted`: what it says another side denies;
 * both are told.
 */
export const cellSchema = z.strictObject({
  side: z.string(),
  verdict: verdictSchema,
  tellings: z.array(tellingSchema),
});

/** One topic, outcome or saying, and where each side stands to it. */
export const rowSchema = z.strictObject({
  topic: z.string(),
  kind: z.enum(['topic', 'outcome', 'saying']),
  standing: z
    .enum(['agreed', 'one-sided', 'denied', 'disputed', 'reported'])
    .describe(
      'agreed: several sides say it; denied: a side denies it and none says it; disputed: one says, another denies it; reported: ascribed to no side',
    ),
  wordings: z
    .array(z.string())
    .describe('the words quoted for one saying, where reports quote it in different words (translations among them)'),
  cells: z.array(cellSchema),
  reported: z.array(tellingSchema).describe('told by reporters or others, ascribed to no side'),
});

/** One side's account of an occasion: `complete` where its own statement is in the store, `relayed` where reports quote it. */
export const accountSchema = z.strictObject({
  side: z.string(),
  account: z.enum(['complete', 'relayed', 'none']),
  reports: z.array(z.string()).describe('its own statements'),
  silence: z.array(tellingSchema).describe('passages that say it gave no account of its own'),
});

/** The readout matrix: topics x sides, and the values told for each attribute, those in dispute first. */
export const comparisonSchema = z.strictObject({
  occasion: z.string(),
  title: z.string(),
  reports: z.int().positive(),
  origins: z.int().positive(),
  accounts: z.array(accountSchema),
  rows: z.array(rowSchema),
  values: z.array(attributeSchema),
  sources: z
    .array(
      z.strictObject({
        report: z.string(),
        publisher: z.string().nullable(),
        headline: z.string().nullable(),
        publishedAt: z.string().nullable(),
        url: z.string().nullable(),
        origin: z.string(),
        side: z.string().nullable().describe('the side whose own statement it is'),
      }),
    )
    .describe('the reports compared, by time'),
});

export type Cell = z.infer<typeof cellSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
