import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/schema/evidence.js';
import { EvidencePacker, OriginalWords } from '../../../src/store/sqlite/packed-evidence.js';

const report = 'report-1';

function evidenceAt(text: string, start: number, end: number): Evidence {
  const prefix = text.slice(Math.max(0, start - 32), start);
  return { report, start, end, exact: text.slice(start, end), prefix, suffix: text.slice(end, end + 32) };
}

function there(value: unknown): { packed: unknown; back: unknown } {
  const packer = new EvidencePacker(report);
  const packed = packer.pack(value);
  const original = String(packer.original());
  const stored = JSON.parse(JSON.stringify(packed));
  return { packed: stored, back: OriginalWords.parse(report, original).unpack(stored) };
}

const spans = fc
  .tuple(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
  )
  .map(([text, places]) => {
    const evidence = places.map(([from, to]) => {
      const [start, end] = [from % text.length, to % text.length].sort((one, other) => one - other);
      return evidenceAt(text, start, end + 1);
    });
    return { text, evidence };
  });

test('gives every piece of evidence back, letter for letter', () => {
  fc.assert(
    fc.property(spans, ({ evidence }) => {
      const value = { id: 'x', nothing: null, facts: evidence.map((piece, index) => ({ index, evidence: [piece] })) };
      expect(there(value).back).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});

test('keeps only the place of evidence that the original gives back', () => {
  const text = 'The envoy said "we will stay" in Oslo on Monday.';
  const value = [evidenceAt(text, 15, 29), evidenceAt(text, 4, 9), evidenceAt(text, 15, 29)];
  expect(there(value).packed).toEqual([{ '@': [15, 29] }, { '@': [4, 9] }, { '@': [15, 29] }]);
});

test('keeps evidence whole where it is of another report, or contradicts other evidence', () => {
  const text = 'The envoy said "we will stay" in Oslo on Monday.';
  const elsewhere = { ...evidenceAt(text, 4, 9), report: 'report-2' };
  const short = { ...evidenceAt(text, 15, 29), prefix: 'said ' };
  const altered = { ...evidenceAt(text, 4, 9), exact: 'enemy' };
  for (const odd of [elsewhere, short, altered]) {
    const value = [evidenceAt(text, 0, text.length), odd];
    expect(there(value).back).toEqual(value);
    expect(there(value).packed).toContainEqual(odd);
  }
});
