import { z } from 'zod';
import { attributeSchema } from './occasion.js';
import { tellingSchema } from './telling.js';

export const verdictSchema = z.enum(['said', 'denied', 'contradicted', 'unclear', 'not-mentioned', 'no-account-held']);

/**
 * What one side told of one topic. `not-mentioned` is said only where that side's own complete statement is in the store and has none of
 * the topic's words; `unclear` where it has some, but nothing was read from them.
 */
export const cellSchema = z.strictObject({
  side: z.string(),
  verdict: verdictSchema,
  tellings: z.array(tellingSchema),
});

/** One side's account of an occasion: `complete` where its own statement is in the store, `relayed` where reports quote it. */
export const accountSchema = z.strictObject({
  side: z.string(),
  account: z.enum(['complete', 'relayed', 'none']),
  reports: z.array(z.string()).describe('its own statements'),
});

/** The readout matrix: topics x sides, and the values in dispute. */
export const comparisonSchema = z.strictObject({
  occasion: z.string(),
  title: z.string(),
  accounts: z.array(accountSchema),
  rows: z.array(z.strictObject({ topic: z.string(), cells: z.array(cellSchema) })),
  disputed: z.array(attributeSchema),
});

export type Cell = z.infer<typeof cellSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
