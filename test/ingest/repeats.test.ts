import { describe, expect, it } from 'vitest';
import { findRepeats } from '../../src/ingest/outline/repeats.js';

const headline = 'Norland and Sudland agree to reopen the border bridge';
const lead =
  'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks.';
const other =
  'Her colleague in Sudland said that the talks had been long, but that they had ended well for both countries.';

describe('repeats', () => {
  it('keeps the first headline, and the lead where the body has it', () => {
    expect(findRepeats([headline, lead, headline, lead, other], 0, 3)).toEqual([
      { index: 1, of: 3 },
      { index: 2, of: 0 },
    ]);
  });

  it('drops a pull quote and a teaser cut short', () => {
    const quote = 'the talks had been long, but that they had ended well';
    expect(findRepeats([headline, lead, quote, other], 0, 1)).toEqual([{ index: 2, of: 3 }]);
    expect(findRepeats([headline, `${lead.slice(0, 80)}...`, lead, other], 0, 2)).toEqual([{ index: 1, of: 2 }]);
  });

  it('drops a headline told again in nearly the same words, before the body only', () => {
    const near = `${headline}, minister says`;
    expect(findRepeats([headline, near, lead, other], 0, 2)).toEqual([{ index: 1, of: 0 }]);
    expect(findRepeats([headline, lead, near, other], 0, 1)).toEqual([]);
  });

  it('lets short lines of the body stand twice', () => {
    const answer = 'No, I do not think so.';
    expect(findRepeats([headline, lead, answer, other, answer], 0, 1)).toEqual([]);
  });

  it('lets items of lists and cells of tables stand twice, but no paragraphs', () => {
    const item = 'Two cups of cooked rice with a spoon of butter on top';
    expect(findRepeats([headline, lead, item, other, item], 0, 1, new Set([2, 4]))).toEqual([]);
    expect(findRepeats([headline, lead, item, other, item], 0, 1, new Set([2]))).toEqual([{ index: 4, of: 2 }]);
  });

  it('takes time in line with the length', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${lead} ${index % 7}`);
    const start = performance.now();
    findRepeats(many, 0, 1);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
