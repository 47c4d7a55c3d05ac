import { expect, it } from 'vitest';
import { refuseUnsourced } from '../../src/resolve/refuse-unsourced.js';
import { sampleOriginal, sampleRecord } from '../serve/sample-record.js';

const copy = () => JSON.parse(JSON.stringify(sampleRecord)) as typeof sampleRecord;

it('keeps what is verbatim', () => {
  expect(refuseUnsourced(sampleRecord, sampleOriginal)).toEqual(sampleRecord);
});

it('drops a fact of which any piece is altered, and says which', () => {
  const altered = copy();
  const source = altered.statements[0].sources[0].evidence[0];
  source.exact = source.exact.toUpperCase();
  const { statements, issues } = refuseUnsourced(altered, sampleOriginal);
  expect(statements.map(({ id }) => id)).toEqual([sampleRecord.statements[1].id]);
  expect(issues.at(-1)).toMatchObject({
    code: 'evidence-refused',
    reason: expect.stringContaining('sources[0].evidence[0]'),
  });
});

it('drops a fact without any evidence', () => {
  const bare = copy();
  bare.entities = [
    {
      id: 'entity-1',
      name: 'Oslo',
      kind: 'place',
      aliases: [],
      country: null,
      role: null,
      canonicalId: null,
      evidence: [],
    },
  ];
  expect(refuseUnsourced(bare, sampleOriginal).entities).toEqual([]);
});
