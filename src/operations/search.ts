import { z } from 'zod';
import { WhoIsWho } from '../resolve/entities/who-is-who.js';
import { searchHitSchema } from '../schema/search-hit.js';
import { asOfInput, happenedInput, storeInput, withStore } from './open-store.js';
import { defineOperation } from './operation.js';

export const search = defineOperation({
  examples: [
    ['readout search "weapons pause"', 'all words must occur; newest stored first'],
    ['readout search ceasefire --person Putin --act deny', 'denials by or about a person'],
    ['readout search talks --from 2025-06-01 --to 2025-06-30', 'facts that happened between two days'],
  ],
  input: z.strictObject({
    words: z.string().optional().describe('words; "a phrase" in quotes and prefix* as usual; left out, any facts'),
    person: z.string().optional().describe('who has a part in it, by any spelling the store knows'),
    country: z.string().length(3).optional().describe('ISO 3166-1 alpha-3'),
    act: z.string().optional().describe('act of a statement, event of an action or kind of a contact'),
    ...happenedInput,
    limit: z.int().positive().default(50).describe('most answers'),
    skip: z.int().nonnegative().default(0).describe('answers to leave out before the first'),
    ...storeInput,
    ...asOfInput,
  }),
  positionals: ['words'],
  output: searchHitSchema,
  run: ({ words, person, db, asOf, ...filters }) =>
    withStore(db, async function* (store) {
      const names = person === undefined ? undefined : await spellings(person);
      for (const { fact, ...hit } of await store.search({
        words: words?.trim() || null,
        names,
        asOf,
        ...filters,
      })) {
        yield { ...hit, fact: fact?.id ?? null, evidence: fact?.evidence ?? [] };
      }
      async function spellings(name: string): Promise<string[]> {
        const records = await store.records({ asOf, nouns: ['entities'] });
        const people = new WhoIsWho(records, await store.decisions());
        const wanted = people.named(name).name;
        const entities = records.flatMap(({ record }) => record.entities);
        const same = entities.filter(
          (entity) => people.of({ name: entity.name, entity: entity.id, evidence: entity.evidence }).name === wanted,
        );
        return [...new Set([name, wanted, ...same.map((entity) => entity.name)])];
      }
    }),
});
