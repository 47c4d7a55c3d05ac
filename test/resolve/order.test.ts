import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactLedger } from '../../src/resolve/compare/contact-ledger.js';
import { compareAccounts } from '../../src/resolve/compare/readout-matrix.js';
import { WhoIsWho } from '../../src/resolve/entities/who-is-who.js';
import { findOccasions } from '../../src/resolve/occasions/find-occasions.js';
import { callRecord } from '../builders/call.js';
import { deedRecord } from '../builders/deed.js';

const days = [null, '2025-07-03', '2025-07-04'] as const;
const call = fc.record({
  day: fc.constantFrom(...days),
  duration: fc.constantFrom(['an hour', 'PT1H'] as const, ['two hours', 'PT2H'] as const),
});
const deed = fc.record({
  day: fc.constantFrom(...days),
  at: fc.constantFrom(null, 'Kharkiv', 'Kharkov', 'Odesa'),
  by: fc.constantFrom(null, 'Russia/RUS', 'Russian forces/RUS/MIL'),
  knownAt: fc.constantFrom('2025-07-04', '2025-07-05'),
});
const reports = fc
  .tuple(fc.array(call, { maxLength: 5 }), fc.array(deed, { maxLength: 6 }))
  .map(([calls, deeds]) => [
    ...calls.map((options, index) => callRecord(`call${index}`, options)),
    ...deeds.map((options, index) => deedRecord(`deed${index}`, options)),
  ]);

test('the order in which reports came changes nothing that is found in them', () => {
  fc.assert(
    fc.property(
      reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const found = findOccasions(all, []);
        expect(findOccasions(shuffled, [])).toEqual(found);
        expect(new WhoIsWho(shuffled, []).merges).toEqual(new WhoIsWho(all, []).merges);
        expect(contactLedger(shuffled, [], ['Arden', 'Belov'])).toEqual(contactLedger(all, [], ['Arden', 'Belov']));
        for (const { id } of found) expect(compareAccounts(shuffled, [], id)).toEqual(compareAccounts(all, [], id));
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing of two days known to differ is ever one occasion, and each fact is in one occasion at most', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const found = findOccasions(all, []);
      for (const { attributes } of found) {
        expect(attributes.find(({ name }) => name === 'day')?.values.length ?? 1).toBe(1);
      }
      const facts = found.flatMap(({ contacts, actions }) => [...contacts, ...actions]);
      expect(new Set(facts).size).toBe(facts.length);
    }),
    { numRuns: 60 },
  );
});
