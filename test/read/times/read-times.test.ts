import { expect, test } from 'vitest';
import { loadReader } from '../../../src/read/reader.js';
import { readTimes } from '../../../src/read/times/read-times.js';
import { Alignment } from '../../../src/text/alignment.js';

const reader = loadReader();

function valuesIn(text: string): string[] {
  const paragraphs = [{ start: 0, end: text.length, role: 'body' as const }];
  const source = { reportId: 'report', original: text, text, alignment: Alignment.identity(text.length), paragraphs };
  return readTimes(reader.read(source), '2025-07-04', 'dateline').map(({ value }) => value);
}

test.each([
  ['The envoy, who will be replaced on Tuesday, said nothing.', '2025-07-08'],
  ['The envoy, who was replaced on Tuesday, will say nothing.', '2025-07-01'],
  ['He plans to fly to Doha on Monday.', '2025-07-07'],
  ['He is scheduled to testify Wednesday.', '2025-07-09'],
  ['The talks that began Wednesday would go on, she said.', '2025-07-02'],
  ['He had hoped to win on Sunday.', '2025-06-29'],
])('the governing verb decides: %s', (text, value) => {
  expect(valuesIn(text)).toEqual([value]);
});

test('a person is no month', () => {
  expect(valuesIn('The law was signed by Theresa May, and June Carter spoke.')).toEqual([]);
});
