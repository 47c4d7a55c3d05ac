import { z } from 'zod';
import { tellingSchema } from './telling.js';

/** A later passage that bears on a commitment: the same deed by the same doer to the same recipient, or words on the promise itself. */
export const laterEvidenceSchema = z.strictObject({
  relation: z
    .enum(['done', 'done-late', 'not-done', 'told-kept', 'told-broken', 'replaced', 'withdrawn', 'cancelled'])
    .describe(
      'done: by its date; told-kept, told-broken: a report says so of the promise; replaced: promised anew for another date; withdrawn: the doer says it will not',
    ),
  day: z.string().describe('ISO 8601 day of the deed or of the words'),
  telling: tellingSchema,
});

/** A commitment that reports tell of, and what became of it as far as the store shows. */
export const commitmentStateSchema = z.strictObject({
  status: z
    .enum(['open', 'due', 'kept', 'broken', 'superseded', 'disputed'])
    .describe(
      'due: its date has passed and nothing in the store shows what came of it; disputed: one passage shows it kept, another broken',
    ),
  late: z.boolean().describe('kept, but after its date'),
  ownWord: z.boolean().describe('whether all that shows it kept is the word of those who gave it'),
  who: z.array(z.string()).describe('empty where only the event is told ("talks will resume")'),
  toWhom: z.string().nullable(),
  what: z.string(),
  made: z.string().describe('ISO 8601 day on which it was given; that of the report where the report does not date it'),
  due: z.strictObject({ text: z.string(), from: z.string(), to: z.string() }).nullable().describe('days, ISO 8601'),
  condition: z.string().nullable(),
  origins: z.int().positive(),
  tellings: z.array(tellingSchema).min(1),
  later: z.array(laterEvidenceSchema),
});

export type LaterEvidence = z.infer<typeof laterEvidenceSchema>;
export type CommitmentState = z.infer<typeof commitmentStateSchema>;
