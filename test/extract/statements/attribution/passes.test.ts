import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesOver } from '../../../../src/extract/statements/attribution/passes.js';

describe('passes over paragraphs', () => {
  it('hold every token once, in order, none more than the capacity', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 500, max: 1024 }), (sizes, capacity) => {
        let next = 0;
        const paragraphs = sizes.map((size) => ({ first: next, last: (next += size) }));
        const passes = passesOver(paragraphs, capacity);
        const ranges = passes.flat();
        expect(
          ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
        ).toEqual(Array.from({ length: next }, (_, at) => at));
        for (const pass of passes) expect(pass[pass.length - 1].last - pass[0].first).toBeLessThanOrEqual(capacity);
      }),
    );
  });
});
