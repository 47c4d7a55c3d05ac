import { describe, expect, it } from 'vitest';
import { verifyRecord } from '../../src/operations/verify-record.js';
import { sampleOriginal, sampleRecord } from '../serve/sample-record.js';

const withEvidence = (change: Partial<(typeof sampleRecord.statements)[0]['evidence'][0]>) => {
  // Not structuredClone: it would keep pieces that the sample shares shared.
  const record = JSON.parse(JSON.stringify(sampleRecord)) as typeof sampleRecord;
  Object.assign(record.statements[0].evidence[0], change);
  return record;
};

describe('verifyRecord', () => {
  it('passes a record whose every span is verbatim, and counts each piece wherever it stands', () => {
    const { checked, failures } = verifyRecord(sampleRecord, sampleOriginal);
    expect(failures).toEqual([]);
    // Two statements, each with a source, a cue, a content and its own evidence.
    expect(checked).toBe(8);
  });

  it.each([
    ['a moved span', { start: 20 }, /is not what stands at/],
    ['altered words', { exact: '"we will leave" on Monday' }, /is not what stands at/],
    ['a span past the end', { end: 4000 }, /ends at 4000/],
    ['another report', { report: 'report-other' }, /another report/],
    ['a wrong prefix', { prefix: 'nothing like it' }, /prefix/],
    ['a wrong suffix', { suffix: 'nothing like it' }, /suffix/],
  ])('names %s by its path', (_, change, reason) => {
    const { failures } = verifyRecord(withEvidence(change), sampleOriginal);
    expect(failures).toHaveLength(1);
    expect(failures[0].path).toBe('statements[0].evidence[0]');
    expect(failures[0].reason).toMatch(reason);
  });
});
