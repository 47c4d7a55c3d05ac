import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignedText } from '../../../src/ingest/aligned-text.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { parseArticle, readPage } from '../../../src/ingest/page/read-page.js';

const runs = 10_000;
const deadline = 3000;

const tags = [
  'p',
  'div',
  'h1',
  'h2',
  'ul',
  'li',
  'a',
  'span',
  'b',
  'br',
  'head',
  'body',
  'title',
  'article',
  'aside',
  'table',
  'td',
  'time',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'textarea',
  'select',
  'footer',
];
const attributes = [
  '',
  ' class="byline author"',
  ' class=date',
  ' id="comments"',
  ' hidden',
  ' style="display:none"',
  ' datetime="2025-05-06"',
  ' itemprop=author',
  ' rel=author',
  ' href="/a"',
  ' lang=en-US',
  ' class="',
  " x='",
  ' =',
];
const words = [
  'By Ada Lund',
  '6 May 2025',
  'The minister said that the bridge will be reopened, after two long years of talks.',
  '&amp;',
  '&#0;',
  '&#x1F600;',
  '&nbsp',
  '&;',
  '😀',
  '\u0000',
  '\ud800',
  ' \n\t ',
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '26 | 13 | 2022',
  '{"@type":"NewsArticle","author":',
  '—',
];
const scrap = fc.oneof(
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([tag, attribute]) => `<${tag}${attribute}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '<meta property="article:published_time" content="2025-05-06T10:00:00Z">',
    '<script type="application/ld+json">',
    '<meta name=author content="',
  ),
);
const page = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));

/** Every character is the one that stands in the source at its offset, or one that a character reference there stands for. */
function expectAligned({ text, pieces }: AlignedText, source: string): void {
  let covered = 0;
  for (const { clean, original, length, originalLength } of pieces) {
    expect(text.slice(covered, clean).trim()).toBe('');
    const found = source.slice(original, original + (originalLength ?? length));
    if (originalLength === undefined) expect(found).toBe(text.slice(clean, clean + length));
    else expect(found).toMatch(/^&/);
    covered = clean + length;
  }
  expect(text.slice(covered).trim()).toBe('');
}

describe('any page, however broken', () => {
  it('is read without a throw, in bounded time, and every character maps back to it', () => {
    fc.assert(
      fc.property(page, (source) => {
        const started = performance.now();
        const { blocks } = readPage(source, 'https://post.example/a');
        expect(performance.now() - started).toBeLessThan(deadline);
        for (const { content } of [...blocks, ...parseArticle(source).blocks]) expectAligned(content, source);
      }),
      { numRuns: runs },
    );
  }, 300_000);

  it('gives a report or an issue', () => {
    fc.assert(
      fc.property(page, (source) => {
        const bytes = new TextEncoder().encode(`<!doctype html><html><body>${source}`);
        const { report, issues } = ingest(bytes, { file: 'page.html' });
        expect(report !== null || issues.length > 0).toBe(true);
      }),
      { numRuns: runs / 10 },
    );
  }, 300_000);
});
