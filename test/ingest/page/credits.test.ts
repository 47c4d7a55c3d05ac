import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/read-page.js';

const text =
  'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks, after two years.';
const creditsOf = (body: string, head = '') => {
  const source = `<html><head><title>Bridge reopens</title><meta property="og:site_name" content="The Post">${head}</head>
    <body><div class="has-sidebar"><h1>Bridge reopens</h1>${body}<p>${text}</p><p>${text} It was long.</p></div></body></html>`;
  return readPage(source, 'https://thepost.example/bridge').metadata.credits;
};
const data = (author: unknown, type = 'NewsArticle') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, author })}</script>`;

describe('lines that name the author', () => {
  it.each([
    ['<p>By Ada Lund</p>', 'Ada Lund'],
    ['<p>6 May 2025 by Ada Lund 5 Comments</p>', 'Ada Lund'],
    ['<p>Veröffentlicht am 6. Mai 2025 von lund77</p>', 'lund77'],
    ['<p>Autor: Bo2man am 06.05.2025, 13:36 Uhr</p>', 'Bo2man'],
    ['<p>von Kathrin</p>', 'Kathrin'],
    ['<p>Ein Artikel von Ada Lund | 6. Mai 2025</p>', 'Ada Lund'],
    ['<p>Ada Lund - 6 May 2025</p>', 'Ada Lund'],
    ['<div>Auteur :</div><div>Ada Lund</div>', 'Ada Lund'],
    ['<p>(责编：岳弘彬)</p>', '岳弘彬'],
    ['<p>Ada Lund/Per Holm</p>', 'Ada Lund, Per Holm'],
    ['<p>Gastautorin Ada Lund, Leiterin der Bauaufsicht</p>', 'Ada Lund'],
    ['<p class="byline">Gastautorin Ada Lund, Leiterin der Bauaufsicht</p>', 'Ada Lund'],
    ['<p class="credit">Reuters</p>', 'Reuters'],
    [
      '<footer class="post-footer"><span class="post-author vcard">Posted by <span class="fn">lund</span></span></footer>',
      'lund',
    ],
    ['<p>Photo by Ada Lund</p>', ''],
    ['<p>A post shared by Ada Lund (@ada)</p>', ''],
    ['<p>The bridge was built by Ada Lund.</p>', ''],
    ['<h2>A house by Ada Lund, May 6, 2025</h2>', ''],
    ['<p>by far</p>', ''],
    [`<p>It was the longest of all the talks that the two governments ever held, posted by Ada Lund</p>`, ''],
  ])('%s', (body, names) => {
    expect(creditsOf(body).join(', ')).toBe(names);
  });
});

describe('of the places that name an author', () => {
  it('a person goes before an organisation', () => {
    expect(creditsOf('<p>By Ada Lund</p>', '<meta name="author" content="Bridge Foundation e. V.">')).toEqual([
      'Ada Lund',
    ]);
  });

  it('most agree against one', () => {
    const head = `${data('Per Holm')}<meta name="author" content="Ada Lund">`;
    expect(creditsOf('<p class="author">Ada Lund</p>', head)).toEqual(['Ada Lund']);
    expect(creditsOf('<p>By Ada Lund</p>', data('Per Holm'))).toEqual(['Per Holm']);
  });

  it('the house goes last, and its staff after it', () => {
    expect(creditsOf('', `${data('The Post')}<meta name="author" content="Redaktion">`)).toEqual(['The Post']);
    expect(creditsOf('', '<meta name="author" content="Redaktion">')).toEqual(['Redaktion']);
    expect(creditsOf('', '<meta name="author" content="post.com, Arven, Norland">')).toEqual([]);
  });

  it('a login is written as readers see it', () => {
    expect(creditsOf('<p class="author">Ada Lund</p>', data('adalund'))).toEqual(['Ada Lund']);
  });

  it('a shared link tells the author, and other things', () => {
    const label = (name: string) =>
      `<meta name="twitter:label1" content="${name}"><meta name="twitter:data1" content="Ada Lund">`;
    expect(creditsOf('', label('Written by'))).toEqual(['Ada Lund']);
    expect(creditsOf('', label('Filed under'))).toEqual([]);
  });

  it('a recipe has an author, a comment none of the page', () => {
    expect(creditsOf('', data('Ada Lund', 'Recipe'))).toEqual(['Ada Lund']);
    expect(creditsOf('', data('Ada Lund', 'Comment'))).toEqual([]);
  });
});

it('the last line may be the name of who wrote it', () => {
  const body = `<p>${text}</p>`.replace('two', 'four');
  const source = `<html><body><article><h1>Bridge reopens</h1>${body}<p>${text}</p><p>${text} It was long.</p><p>(Ada Lund)</p></article></body></html>`;
  const page = readPage(source, null);
  expect(page.metadata.authors).toEqual(['Ada Lund']);
});
