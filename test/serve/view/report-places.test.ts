import { expect, it } from 'vitest';
import { paragraphAt, placeInText } from '../../../src/serve/view/report-places.js';
import { sampleOriginal, sampleRecord } from '../sample-record.js';

const { report, statements } = sampleRecord;

it('finds the same words in the clean text as the evidence holds', () => {
  for (const { evidence } of statements) {
    const place = placeInText(report, evidence[0]);
    expect(report.text.slice(place?.start, place?.end)).toBe(evidence[0].exact);
  }
});

it('has no place for what the clean text left out', () => {
  const menu = { ...statements[0].evidence[0], start: 0, end: 4, exact: sampleOriginal.slice(0, 4) };
  expect(placeInText(report, menu)).toBeNull();
});

it('takes a piece of unequal lengths whole', () => {
  const reference = {
    ...report,
    text: 'a&b',
    alignment: [
      [0, 0, 1, 1],
      [1, 1, 1, 5],
      [2, 6, 1, 1],
    ] as typeof report.alignment,
  };
  expect(placeInText(reference, { ...statements[0].evidence[0], start: 1, end: 6 })).toEqual({ start: 1, end: 2 });
});

it('counts paragraphs from 1', () => {
  const two = { ...report, text: 'One.\n\nTwo.' };
  expect([paragraphAt(two, 0), paragraphAt(two, 7)]).toEqual([1, 2]);
});
