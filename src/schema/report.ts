import { z } from 'zod';
import { passageSchema } from './passage.js';

/** A news report as ingested. `sha256` is of the original file's bytes; evidence offsets are into its decoded text. */
export const reportSchema = z.strictObject({
  id: z.string(),
  file: z.string().nullable().describe('path or URL it was read from, as given'),
  url: z.string().nullable().describe('canonical URL'),
  publisher: z.string().nullable(),
  headline: passageSchema.nullable(),
  byline: z.array(z.string()).describe('people; agencies stand in origin'),
  dateline: z
    .strictObject({
      place: z.string().nullable(),
      date: z.string().nullable().describe('ISO 8601 day'),
      passage: passageSchema,
    })
    .nullable(),
  publishedAt: z.string().nullable().describe('ISO 8601, with offset where the page gives one; never guessed'),
  modifiedAt: z.string().nullable().describe('ISO 8601; when the page says it was last changed'),
  retrievedAt: z.string().nullable(),
  language: z.string().nullable().describe('BCP 47'),
  section: z.string().nullable().describe('as the page names it'),
  paywalled: z.boolean().nullable().describe('null where the page says nothing'),
  origin: z.string().nullable().describe('the wire or outlet it really comes from'),
  revisionOf: z.string().nullable(),
  encoding: z.string(),
  mediaType: z.enum(['text/plain', 'text/html']),
  sha256: z.string().length(64),
  alignment: z
    .array(z.tuple([z.int(), z.int(), z.int(), z.int()]))
    .describe(
      '[offset in text, offset in the original, length in text, length in the original] of each piece copied, in order of text',
    ),
  text: z.string().describe('the report without scrape noise and repeats; paragraphs are separated by a blank line'),
});

export type Report = z.infer<typeof reportSchema>;
