import { expect, it } from 'vitest';
import { Alignment } from '../../src/text/alignment.js';

it('maps any part of a decoded character reference to the whole of it', () => {
  // "a & b" from "a &amp; b"
  const alignment = new Alignment([
    { clean: 0, original: 0, length: 2 },
    { clean: 2, original: 2, length: 1, originalLength: 5 },
    { clean: 3, original: 7, length: 2 },
  ]);
  expect(alignment.toOriginal({ start: 2, end: 3 })).toEqual({ start: 2, end: 7 });
  expect(alignment.toOriginal({ start: 0, end: 5 })).toEqual({ start: 0, end: 9 });
  expect(alignment.toOriginal({ start: 3, end: 4 })).toEqual({ start: 7, end: 8 });
});
