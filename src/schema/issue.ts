import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** Every code an issue can carry, with what it means. */
export const issueCodes = {
  empty: 'The file holds no text.',
  binary: 'The file is not text.',
  'too-long': 'The file is longer than a report can be.',
  'encoding-guessed': 'The file does not say its encoding; it was guessed.',
  'encoding-broken': 'Some bytes are not valid in the encoding of the file.',
  'not-english': 'The report is in another language.',
  'no-article': 'The page holds no article.',
  'fetch-failed': 'A page or feed could not be fetched.',
  'fetch-forbidden': 'The site does not allow the page to be fetched, or reserves text and data mining.',
  'address-private':
    'The address is loopback, link-local, private or otherwise reserved; such are not asked unless allowed.',
  'source-damaged': 'A feed, a sitemap or an archive is damaged or none.',
  'time-limit': 'A part of the report took too long and was left out.',
  'headline-quote-not-in-body': 'The headline quotes words that the body does not hold.',
  'headline-number-not-in-body': 'The headline gives a number that the body does not.',
  'headline-claim-not-in-body': 'The headline claims what the body does not.',
  'repeated-passage': 'A passage stands more than once in the file; it was read once.',
  'passage-skipped': 'A passage could not be read.',
  'quotation-unclosed': 'A quotation is opened and not closed.',
  'source-unresolved': 'The source of a statement could not be resolved to a name.',
  'evidence-refused': 'A fact was refused because its evidence is not verbatim in the report.',
} as const;

export type IssueCode = keyof typeof issueCodes;

export const issueCodeSchema = z.enum(Object.keys(issueCodes) as [IssueCode, ...IssueCode[]]);

/** What was seen and not taken, or taken with a warning. A bad passage never loses a report. */
export const issueSchema = z.strictObject({
  code: issueCodeSchema,
  reason: z.string(),
  evidence: z.array(evidenceSchema),
});

export type Issue = z.infer<typeof issueSchema>;
