import { z } from 'zod';
import { tellingSchema } from './telling.js';

/** A claim such as "the sixth known call since January", held against the store. */
export const ordinalCheckSchema = z.strictObject({
  text: z.string(),
  claimed: z.int().positive(),
  since: z.string().nullable(),
  counted: z
    .int()
    .nonnegative()
    .describe('contacts of that kind known in this store, up to and with the one it is said of'),
  verdict: z.enum(['consistent', 'short', 'contradicted', 'not-checkable']),
  telling: tellingSchema,
});

/** The known contacts of two parties. What the store does not hold may still have happened. */
export const ledgerSchema = z.strictObject({
  parties: z.array(z.string()),
  known: z.int().nonnegative().describe('contacts held, known in this store'),
  entries: z.array(
    z.strictObject({
      occasion: z.string(),
      kind: z.string(),
      status: z.string(),
      day: z.string().nullable(),
      origins: z.int().positive(),
      tellings: z.array(tellingSchema),
    }),
  ),
  ordinals: z.array(ordinalCheckSchema),
});

export type OrdinalCheck = z.infer<typeof ordinalCheckSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
