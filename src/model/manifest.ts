import { z } from 'zod';

const fileSchema = z.strictObject({
  bytes: z.int().positive(),
  sha256: z.string().length(64),
});

const arraySchema = z.strictObject({
  shape: z.array(z.int().positive()).min(1),
  offset: z.int().nonnegative().describe('in 32-bit floats from the start of the weights file'),
  seed: z.int().optional().describe('of the hash that picks rows, for hash embeddings'),
});

/** What models/reader holds, where it comes from, and under which licence. */
export const manifestSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  notice: z.string().describe('path of the notices, from the package root'),
  source: z.strictObject({
    package: z.string(),
    file: z.string(),
    sha256: z.string().length(64),
    trainedOn: z.array(z.string()),
  }),
  scores: z.record(z.string(), z.number()).describe('as published for the model, percent'),
  files: z.record(z.string(), fileSchema),
  arrays: z.record(z.string(), arraySchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
