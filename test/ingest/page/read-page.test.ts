import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/read-page.js';

const paragraphs = [
  'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks, after two years.',
  'The minister for transport, Ada Holm, told reporters that the first trucks will cross the bridge within a week, if all goes well.',
  '“We have waited two years for this day,” Holm said, and she thanked the engineers on both sides of the river for their work.',
  'Her colleague in Sudland said that the talks had been long, but that they had ended well, and that nobody had lost by them.',
];
const page = (
  head: string,
  extra = '',
) => `<!doctype html><html lang="en"><head><title>Bridge reopens | The Post</title>${head}</head>
  <body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
  <article><h1>Bridge reopens</h1><div class="byline">By <a rel="author" href="/a">Ada Lund</a></div>
  <time datetime="2025-05-06T10:00:00+02:00">6 May 2025</time>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>${extra}
  <div id="comments"><p>What a long and thoughtful comment by a reader, who writes, at length, about the bridge, and trucks.</p></div>
  <footer><p>© 2025 The Post. All rights reserved.</p></footer></body></html>`;

describe('a page', () => {
  const { blocks, metadata } = readPage(
    page('<meta property="og:site_name" content="The Post">'),
    'https://post.example/a',
  );
  const texts = blocks.map(({ content }) => content.text);

  it('gives headline and text, and no menu, comments or footer', () => {
    expect(texts[0]).toBe('Bridge reopens');
    for (const paragraph of paragraphs) expect(texts).toContain(paragraph);
    expect(texts.join(' ')).not.toMatch(/Sport|thoughtful comment|rights reserved/);
  });

  it('gives metadata from its markup', () => {
    expect(metadata).toMatchObject({
      title: 'Bridge reopens',
      authors: ['Ada Lund'],
      publisher: 'The Post',
      publishedAt: '2025-05-06T10:00:00+02:00',
      paywalled: null,
    });
  });

  it('trusts structured data, even when it is sloppy', () => {
    const data = `<script type="application/ld+json"><!-- {"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
      "headline":"Bridge reopens","datePublished":"2025-05-05T08:00:00Z","author":[{"@id":"#ada"},{"@type":"Organization","name":"dpa"}],
      "isAccessibleForFree":"False",},{"@id":"#ada","@type":"Person","name":"Ada Holm"}]} --></script>`;
    const read = readPage(page(data), null).metadata;
    expect(read).toMatchObject({ publishedAt: '2025-05-05T08:00:00Z', authors: ['Ada Holm'], paywalled: true });
  });

  it('takes lists, tables and quotations whole, but no menus and nothing set beside', () => {
    const cells = ['Pos', '57', '77%', '3 QH', 'Holm', '1 TFL'].map((text) => `<td>${text}</td>`).join('');
    const inside = (html: string) =>
      readPage(page('').replace('</article>', `${html}<p>${paragraphs[1]} Again.</p></article>`), null)
        .blocks.map(({ content }) => content.text)
        .join(' | ');
    expect(inside(`<table><tr>${cells}</tr></table>`)).toContain('77% | 3 QH | Holm | 1 TFL');
    const menu = ['News', 'Sport', 'Weather', 'Stars']
      .map((text) => `<td><a href="/${text}">${text}</a></td>`)
      .join('');
    expect(inside(`<table><tr>${menu}</tr></table>`)).not.toContain('Weather');
    expect(inside(`<aside><table><tr>${cells}</tr></table></aside>`)).not.toContain('1 TFL');
    const quoted = `<blockquote><p>${paragraphs[2]}</p><p>— Ada Holm</p></blockquote>`;
    expect(inside(quoted)).toContain('— Ada Holm');
  });

  it('never guesses a date', () => {
    expect(readPage('<h1>Bridge</h1><p>It happened some day.</p>', null).metadata.publishedAt).toBeNull();
  });
});

it.each([
  ['100,000 open tags', '<div>'.repeat(100_000)],
  ['100,000 tags that never opened', `${'<div>'.repeat(400)}${'</p>'.repeat(100_000)}`],
  ['a line break 100,000 times', 'a<br>'.repeat(100_000)],
  ['an attribute without end', `<p class="${'x '.repeat(200_000)}`],
  ['100,000 references', `<p>${'&amp;'.repeat(100_000)}</p>`],
  ['20,000 nested spans named as dates', `${'<span class="date">'.repeat(20_000)}1 May 2025`],
  ['broken structured data', `<script type="application/ld+json">${'[{"@graph":'.repeat(50_000)}</script><p>x</p>`],
])('%s is read in bounded time', (_, source) => {
  const start = performance.now();
  readPage(source, null);
  expect(performance.now() - start).toBeLessThan(15_000);
});
