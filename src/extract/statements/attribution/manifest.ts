import { z } from 'zod';
import { packedArraySchema } from '../../../model/packed-weights.js';

/** What models/attribution holds: what it was trained on, how it scores, and where its arrays lie. */
export const attributionManifestSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  data: z.string(),
  licence: z.string(),
  scores: z.record(z.string(), z.number()).describe('on the development split, percent'),
  file: z.strictObject({ name: z.string(), bytes: z.int().positive(), sha256: z.string().length(64) }),
  vectorWidth: z.int().positive().describe("numbers of the reader's token vectors"),
  threshold: z.number().min(0).max(1).describe('least probability of an anchor'),
  certainty: z.array(z.number()).describe('weights of the logistic that gives the certainty'),
  leastCertainty: z.number().min(0).max(1).describe('below it an attribution is not reported'),
  arrays: z.record(z.string(), packedArraySchema),
});
