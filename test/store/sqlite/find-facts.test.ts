import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, country, day, person, syntheticRecord, vocabulary } from '../../../bench/speed/synthetic-record.js';
import { Connection } from '../../../src/store/sqlite/connection.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import type { SearchQuery } from '../../../src/store/store.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-facts-'));
const connection = new Connection(join(folder, 'readout.db'));
const store = new SqliteStore(join(folder, 'readout.db'), connection);
const records = Array.from({ length: 150 }, (_, number) => syntheticRecord(number));

beforeAll(() => store.put(records.map((record) => ({ record, engine: 'test' }))));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

interface Row {
  readonly id: string;
  readonly known_at: string;
  readonly body: string;
  readonly words: string;
  readonly act: string | null;
}

/** Every fact gone through, newest first, in plain code: what the search must find. */
function goneThrough({ words, names, country, act, from, to, asOf }: SearchQuery): string[] {
  const rows = connection.rows<Row>(`select id, known_at, fact.body, lower(fact.text || ' ' || fact.names) as words,
    fact.body ->> '$.act' as act from fact join report on position = key >> 20 order by key desc`);
  return rows
    .filter((row) => {
      const has = row.words.split(/[^a-z0-9]+/);
      const beginsWith = (word: string) => has.some((other) => other.startsWith(word));
      const isWord = (word: string) => (word.endsWith('*') ? beginsWith(word.slice(0, -1)) : has.includes(word));
      const when = /"(?:when|saidAt)":\{[^}]*?"start":"(\d{4}-\d\d-\d\d)/.exec(row.body)?.[1];
      return (
        (words ?? '').toLowerCase().split(' ').filter(Boolean).every(isWord) &&
        (names === undefined || names.some((name) => row.words.match(new RegExp(`${name.toLowerCase()}\\b`)))) &&
        (country === undefined || row.body.includes(`"country":"${country}"`)) &&
        (act === undefined || row.act === act) &&
        (from === undefined || (when !== undefined && when >= from && when <= (to ?? '9'))) &&
        (asOf === undefined || row.known_at <= asOf)
      );
    })
    .map(({ id, body }) => `${id} ${JSON.parse(body).id}`);
}

const anyDay = fc.integer({ min: 0, max: 729 });
const anyWord = fc.oneof(fc.integer({ min: 0, max: 12 }).map(vocabulary), fc.constantFrom('Person', 'w1*', 'said'));
const conditions = {
  words: fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((all) => ({ words: all.join(' ') })),
  names: fc.integer({ min: 0, max: 499 }).map((number) => ({ names: [person(number)] })),
  country: fc.integer({ min: 0, max: 12 }).map((number) => ({ country: country(number) })),
  act: fc.integer({ min: 0, max: 4 }).map((number) => ({ act: act(number) })),
  asOf: anyDay.map((number) => ({ asOf: day(number) })),
};
const anyPeriod = fc.tuple(anyDay, anyDay).map((days) => {
  const [from, to] = days.sort((one, other) => one - other).map(day);
  return { from, to };
});
const anyQuery = fc
  .subarray(Object.keys(conditions) as (keyof typeof conditions)[], { minLength: 1, maxLength: 2 })
  .chain((keys): fc.Arbitrary<Partial<SearchQuery>[]> => fc.tuple(anyPeriod, ...keys.map((key) => conditions[key])))
  .map((parts): SearchQuery => Object.assign({ words: null, limit: 10 }, ...parts));

test('facts are found as if every one were gone through, whatever is common or rare', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(anyQuery, fc.boolean(), fc.integer({ min: 1, max: 60 }), async (query, isDated, limit) => {
      // Without a filter that only facts have, whole reports would be found too.
      const mayBeUndated = query.country !== undefined || query.act !== undefined;
      const dates = !isDated && mayBeUndated ? { from: undefined, to: undefined } : {};
      const asked = { ...query, ...dates, limit };
      const expected = goneThrough(asked);
      const hits = await store.search(asked);
      expect(hits.map(({ report, fact }) => `${report} ${fact?.id}`)).toEqual(expected.slice(0, limit));
      if (expected.length > 0) answered += 1;
    }),
    { numRuns: 200 },
  );
  expect(answered).toBeGreaterThan(80);
});
