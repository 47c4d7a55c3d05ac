import { describe, expect, it } from 'vitest';
import { checkHeadline } from '../../../src/extract/headline/check-headline.js';
import type { Interpretation } from '../../../src/text/interpretation.js';
import { sourceOf } from '../../read/source-of.js';

function issuesOf(headline: string, body: string) {
  const source = sourceOf(`${headline}\n\n${body}`);
  const paragraphs = source.paragraphs.map((paragraph, index) =>
    index === 0 ? { ...paragraph, role: 'headline' as const } : paragraph,
  );
  const reading = { source: { ...source, paragraphs }, tokens: [], names: [] };
  return checkHeadline({ reading, times: [], chains: [], introductions: new Map() } as unknown as Interpretation);
}

describe('the quotations of a headline', () => {
  it('are an issue where the body does not hold them, with their place in the headline', () => {
    const [issue, ...others] = issuesOf('Lind: “We are lost”', 'Eva Lind said that all was well.');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'headline-quote-not-in-body', evidence: [{ start: 6, end: 19 }] });
  });

  it.each([
    ['Lind: “We are lost”', 'Eva Lind said: “We are lost, and nobody knows it.”'],
    ['Lind: ‘We’re Lost’', 'Eva Lind said: “We’re lost.”'],
    ['Lind says "we are ... lost"', '“We are, I fear, quite lost,” Eva Lind said.'],
    ['Lind sees no way out', 'Eva Lind said that all was well.'],
    ['Lind’s way out', 'Eva Lind’s plan is ready.'],
  ])('are none where the body holds them or there are none: %j', (headline, body) => {
    expect(issuesOf(headline, body)).toEqual([]);
  });

  it('must stand in the body word for word: a part of a word, or the words in another order, will not do', () => {
    expect(issuesOf('Lind: “We are lost”', 'Eva Lind said: “We are losting time.”')).toHaveLength(1);
    expect(issuesOf('Lind: “We are lost”', 'Eva Lind said: “Lost, we are.”')).toHaveLength(1);
  });

  it('are not looked up in the headline itself', () => {
    expect(issuesOf('“We are lost,” Lind says', 'All was well.')).toHaveLength(1);
  });
});
