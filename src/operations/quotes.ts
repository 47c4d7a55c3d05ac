import { z } from 'zod';
import { quotationsOf } from '../resolve/quotations/quotations.js';
import { quotationSchema } from '../schema/quotation.js';
import { asOfInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const quotes = defineOperation({
  examples: [
    ['readout quotes Ushakov', 'what one person is quoted to have said'],
    ['readout quotes "goals"', 'sayings with these words, in any wording'],
    ['readout quotes --altered --csv', 'only sayings that reports quote in other words, each altered word shown'],
  ],
  input: z.strictObject({
    wordsOrPerson: z.string().min(1).optional().describe('a speaker, or words that must all occur'),
    altered: z.boolean().default(false).describe('only sayings quoted in other words or ascribed to different people'),
    ...storeInput,
    ...asOfInput,
  }),
  positionals: ['wordsOrPerson'],
  output: quotationSchema,
  run: ({ wordsOrPerson, altered, db, asOf }) =>
    withStore(db, async function* (store) {
      const found = quotationsOf(await store.records({ asOf }), await store.decisions(), wordsOrPerson ?? null);
      yield* found.filter(
        ({ speakers, wordings }) =>
          !altered || speakers.length > 1 || wordings.some(({ alterations }) => alterations.length > 0),
      );
    }),
});
