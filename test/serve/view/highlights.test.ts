import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, segmentsOf } from '../../../src/serve/view/highlights.js';

const mark = (start: number, end: number, number = 1): Mark => ({
  start,
  end,
  number,
  anchor: `a${number}`,
  fact: `f${number}`,
});

describe('segmentsOf', () => {
  it('cuts overlapping marks at every boundary', () => {
    const segments = segmentsOf('abcdef', [mark(1, 4, 1), mark(2, 5, 2)]);
    expect(segments.map(({ text, covering }) => [text, covering.map(({ number }) => number)])).toEqual([
      ['a', []],
      ['b', [1]],
      ['cd', [1, 2]],
      ['e', [2]],
      ['f', []],
    ]);
  });

  it('leaves text without marks whole', () => expect(segmentsOf('abc', [])).toHaveLength(1));

  it('loses no character and begins and ends each mark once, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 71, maxLength: 90, unit: 'binary' }), marks, (text, places) => {
        const all = places.map(([start, length], index) => mark(start, start + length, index));
        const segments = segmentsOf(text, all);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.flatMap(({ beginning }) => beginning)).toHaveLength(all.length);
        expect(segments.flatMap(({ ending }) => ending)).toHaveLength(all.length);
      }),
    );
  });
});
