import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { readPage } from '../../../src/ingest/page/read-page.js';

const text =
  'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks, after two years.';
const pageOf = (head: string) =>
  `<html lang="en"><head><title>Bridge reopens</title>${head}</head><body><h1>Bridge reopens</h1><p>${text}</p><p>${text} It is long.</p></body></html>`;
const metadataOf = (head: string, url: string | null = 'https://post.example/news/bridge?from=feed') =>
  readPage(pageOf(head), url).metadata;
const data = (...objects: object[]) => `<script type="application/ld+json">${JSON.stringify(objects)}</script>`;

describe('the canonical address', () => {
  it.each([
    ['<link rel="canonical" href="https://post.example/bridge?a=1&amp;b=2">', 'https://post.example/bridge?a=1&b=2'],
    ['<link rel="canonical" href="/bridge">', 'https://post.example/bridge'],
    ['<link href="bridge-2" rel="Canonical">', 'https://post.example/news/bridge-2'],
    ['<meta property="og:url" content="https://post.example/bridge">', 'https://post.example/bridge'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="stylesheet" href="/style.css">', null],
  ])('%s', (head, url) => {
    expect(metadataOf(head).canonicalUrl).toBe(url);
  });

  it('is none where a relative one has no base', () => {
    expect(metadataOf('<link rel="canonical" href="/bridge">', null).canonicalUrl).toBeNull();
  });
});

describe('the section', () => {
  const steps = (...names: string[]) =>
    data({ '@type': 'BreadcrumbList', itemListElement: names.map((name) => ({ name })) });
  it.each([
    [data({ '@type': 'NewsArticle', articleSection: ['World', 'Norland'] }), 'World'],
    ['<meta property="article:section" content="World">', 'World'],
    ['<meta itemprop="articleSection" content="World">', 'World'],
    [steps('Home', 'World', 'Bridge reopens'), 'World'],
    [steps('Home', 'Bridge reopens'), null],
    ['', null],
  ])('%s', (head, section) => {
    expect(metadataOf(head).section).toBe(section);
  });
});

describe('the paywall', () => {
  it.each([
    [data({ '@type': 'NewsArticle', isAccessibleForFree: false }), true],
    [data({ '@type': 'NewsArticle', isAccessibleForFree: 'http://schema.org/True' }), false],
    [data({ '@type': 'NewsArticle' }, { '@type': 'WebPage', isAccessibleForFree: 'False' }), true],
    ['<meta property="article:content_tier" content="Free">', false],
    ['<meta property="article:content_tier" content="metered">', true],
    ['', null],
  ])('%s', (head, paywalled) => {
    expect(metadataOf(head).paywalled).toBe(paywalled);
  });
});

it('all of it stands in the record', () => {
  const head =
    '<link rel="canonical" href="https://post.example/bridge"><meta property="article:section" content="World">' +
    data({
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: 'The Post' },
      author: [
        { '@type': 'Person', name: 'Ada Lund' },
        { '@type': 'Organization', name: 'Reuters' },
      ],
      datePublished: '2025-05-06T10:00:00+02:00',
      dateModified: '2025-05-07T10:00:00+02:00',
      isAccessibleForFree: true,
    }) +
    '<meta name="author" content="Reuters">';
  const body = `<p>Arven, May 6 (Reuters) - ${text}</p>`;
  const { report } = ingest(new TextEncoder().encode(pageOf(head).replace('</h1>', `</h1>${body}`)), {
    file: 'bridge.html',
  });
  expect(report).toMatchObject({
    url: 'https://post.example/bridge',
    publisher: 'The Post',
    byline: ['Ada Lund'],
    dateline: { place: 'Arven', date: '2025-05-06' },
    publishedAt: '2025-05-06T10:00:00+02:00',
    modifiedAt: '2025-05-07T10:00:00+02:00',
    section: 'World',
    paywalled: false,
    language: 'en',
    origin: 'Reuters',
  });
});
