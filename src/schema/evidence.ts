import { z } from 'zod';

/**
 * The exact characters a fact came from. Joins W3C Web Annotation's TextPositionSelector (`start`, `end`) and
 * TextQuoteSelector (`exact`, `prefix`, `suffix`). Offsets are UTF-16 code units into the original report text,
 * end exclusive: `original.slice(start, end) === exact`. (The Recommendation counts code points: convert on export.)
 */
export const evidenceSchema = z.strictObject({
  report: z.string().describe('id of the report'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
  prefix: z.string().describe('up to 32 characters before'),
  suffix: z.string().describe('up to 32 characters after'),
});

export type Evidence = z.infer<typeof evidenceSchema>;
