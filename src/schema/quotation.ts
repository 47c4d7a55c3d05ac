import { z } from 'zod';
import { tellingSchema } from './telling.js';

/** Words within the quotation marks that are not those of the wording it is held against; an empty side: left out, or put in. */
export const alterationSchema = z.strictObject({ reads: z.string(), insteadOf: z.string() });

/** One wording in which a saying is quoted, and everyone who quotes it so. */
export const wordingSchema = z.strictObject({
  text: z.string(),
  standing: z
    .enum(['reference', 'excerpt', 'longer', 'altered', 'translation'])
    .describe(
      'reference: what the others are held against; excerpt, longer: the same words, fewer or more at the ends or with a shown omission; translation: other words for what was not said in English; altered: other words',
    ),
  alterations: z.array(alterationSchema),
  origins: z.int().positive(),
  tellings: z.array(tellingSchema).min(1),
});

/** One saying as reports quote it. */
export const quotationSchema = z.strictObject({
  speakers: z
    .array(z.string())
    .describe('several where reports ascribe the same words to different people; none where no report names who'),
  day: z.string().describe('ISO 8601 day on which it was said; that of the first report where none dates it'),
  dated: z.enum(['said', 'reported']),
  wordings: z.array(wordingSchema).min(1).describe('the reference first'),
});

export type Wording = z.infer<typeof wordingSchema>;
export type Alteration = z.infer<typeof alterationSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
