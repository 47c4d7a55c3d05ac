import { expect, it } from 'vitest';
import { withoutDoubtful } from '../../src/operations/without-doubtful.js';
import { recordSchema } from '../../src/schema/record.js';
import { sampleRecord } from '../serve/sample-record.js';

it('keeps everything at a bound of 0', () => {
  expect(withoutDoubtful(sampleRecord, 0)).toEqual(sampleRecord);
});

it('drops facts below the bound and leaves no reference to them', () => {
  const reversed = structuredClone(sampleRecord);
  reversed.statements[0].certainty = 0.2;
  reversed.statements[1].certainty = 0.8;
  const { statements } = withoutDoubtful(reversed, 0.5);
  expect(statements.map(({ content }) => content.text)).toEqual(['stay']);
  expect(statements[0].within).toBeNull();
});

it('the sample itself is a valid record', () => {
  expect(recordSchema.safeParse(sampleRecord).error).toBeUndefined();
});
