import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/quotations.js';
import { contains, overlaps } from '../../src/text/span.js';
import { sourceOf } from '../read/source-of.js';

const inner = (text: string) =>
  findQuotations(sourceOf(text)).map((quotation) => text.slice(quotation.inner.start, quotation.inner.end));

describe('pairing quotation marks', () => {
  it.each([
    ['She said “yes” and “no”.', ['yes', 'no']],
    ['She said "yes" and "no".', ['yes', 'no']],
    ["She said ''yes'' and ``no''.", ['yes', 'no']],
    ['She said «yes».', ['yes']],
    ['“He told me ‘go’ and I went,” she said.', ['He told me ‘go’ and I went,', 'go']],
    ['‘He told me “go” and I went,’ she said.', ['He told me “go” and I went,', 'go']],
    ["'Go,' she said. 'Go now.'", ['Go,', 'Go now.']],
  ])('finds those of %j', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    'The workers’ union wouldn’t wait.',
    "The workers' union wouldn't wait.",
    "It was in the '90s, an old men's club.",
  ])('finds none in %j', (text) => {
    expect(inner(text)).toEqual([]);
  });

  it('tells a quotation that goes on in the next paragraph from one whose mark is missing', () => {
    const [first, second] = findQuotations(sourceOf('“It was late. \n\n“It was dark,” she said.'));
    expect([first.closing, second.closing]).toEqual(['continued', 'closed']);
    const [open] = findQuotations(sourceOf('She said: “It was late.\n\nThe council met.'));
    expect(open).toMatchObject({ closing: 'missing', paragraph: 0 });
  });

  it('keeps every quotation within its paragraph, its inner part within it, and nests without crossing', () => {
    const piece = fc.constantFrom('a', 'b ', '“', '”', '"', "'", '‘', '’', '«', '»', '. ', ',', ' ', '\n\n', 's');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = sourceOf(pieces.join(''));
        const found = findQuotations(source);
        for (const quotation of found) {
          expect(contains(quotation, quotation.inner)).toBe(true);
          expect(contains(source.paragraphs[quotation.paragraph], quotation)).toBe(true);
        }
        for (const one of found) {
          for (const other of found) {
            if (one === other || !overlaps(one, other)) continue;
            expect(contains(one, other) || contains(other, one)).toBe(true);
          }
        }
      }),
    );
  });
});
