import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/read-page.js';

const text =
  'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge for trucks, after two years.';
const datesOf = (body: string, head = '') => {
  const source = `<html lang="en"><head><title>Bridge reopens</title>${head}</head><body><h1>Bridge reopens</h1>${body}</body></html>`;
  const { publishedAt, modifiedAt } = readPage(source, 'https://post.example/bridge').metadata;
  return [publishedAt, modifiedAt];
};

describe('the dates readers see', () => {
  it.each([
    ['a line below the headline', `<p>6 May 2025</p><p>${text}</p>`, '2025-05-06', null],
    [
      'published and updated in one line',
      `<p>Published: May 6, 2025 | Updated: May 8, 2025</p>`,
      '2025-05-06',
      '2025-05-08',
    ],
    ['only an update', `<p>${text}</p><p>Last updated on 8 May 2025</p>`, null, '2025-05-08'],
    ['a byline', `<p>By Ada Lund, 6 May 2025</p><p>${text}</p>`, '2025-05-06', null],
    ['a dateline in the paragraph', `<p>ARVEN, 6 May 2025 – ${text} ${text}</p>`, '2025-05-06', null],
    [
      'a microformat',
      `<abbr class="published" title="2025-05-06T10:00:00+02:00">Tuesday</abbr><p>${text}</p>`,
      '2025-05-06T10:00:00+02:00',
      null,
    ],
    [
      'an aside right below',
      `<aside><time datetime="2025-05-06">6 May</time></aside><p>${text}</p>`,
      '2025-05-06',
      null,
    ],
    [
      'a day within the report',
      `<p>${text} It was built on 6 May 1995, and nobody knows what it cost, or who paid for it.</p>`,
      null,
      null,
    ],
    ['a day far down', `${`<p>${text}</p>`.repeat(40)}<p>The bridge opened 6 May 2015, they say.</p>`, null, null],
    ['the footer', `<p>${text}</p><footer><p>© 6 May 2025 The Post</p></footer>`, null, null],
  ])('%s', (_, body, publishedAt, modifiedAt) => {
    expect(datesOf(body)).toEqual([publishedAt, modifiedAt]);
  });

  it('are not those of a list of other reports', () => {
    const others = ['01', '02', '03'].map(
      (day) => `<li><time itemprop="datePublished" datetime="2025-04-${day}">${day} April</time></li>`,
    );
    expect(datesOf(`<p><time datetime="2025-05-06">6 May</time></p><p>${text}</p><ul>${others.join('')}</ul>`)[0]).toBe(
      '2025-05-06',
    );
  });
});

describe('the dates a page gives as data', () => {
  const tag = (name: string, value: string) => `<meta property="${name}" content="${value}">`;

  it('stand against one shown date that is the last change', () => {
    const head = tag('article:published_time', '2025-05-06') + tag('article:modified_time', '2025-06-09T08:00:00Z');
    expect(datesOf(`<p>9 June 2025</p><p>${text}</p>`, head)).toEqual(['2025-05-06', '2025-06-09T08:00:00Z']);
  });

  it('have the offset of the clock that readers see', () => {
    const head = tag('article:published_time', '2025-05-06T22:04:00Z');
    expect(datesOf(`<p>7 May 2025, 00:04</p><p>${text}</p>`, head)[0]).toBe('2025-05-07T00:04:00+02:00');
  });

  it('may describe the page as something else than an article', () => {
    const data = (type: string) =>
      `<script type="application/ld+json">{"@type":"${type}","datePublished":"2025-05-06"}</script>`;
    expect(datesOf(`<p>${text}</p>`, data('WebPage'))[0]).toBe('2025-05-06');
    expect(datesOf(`<p>${text}</p>`, data('VideoObject'))[0]).toBeNull();
  });

  it('may stand in scripts, where they name few days', () => {
    const script = (days: readonly string[]) =>
      `<script>var page = {${days.map((day) => `"publishDate": "2025-05-${day}"`).join()}}</script>`;
    expect(datesOf(`<p>${text}</p>`, script(['06']))[0]).toBe('2025-05-06');
    expect(datesOf(`<p>${text}</p>`, script(['06', '07', '08', '09']))[0]).toBeNull();
  });
});

it('reads a page whose head is never closed', () => {
  const { metadata, blocks } = readPage(
    `<html><head><title>Bridge reopens</title><h1>Bridge reopens</h1><p>6 May 2025</p><p>${text}</p>`,
    null,
  );
  expect(metadata.publishedAt).toBe('2025-05-06');
  expect(blocks.map(({ content }) => content.text)).toContain(text);
});
