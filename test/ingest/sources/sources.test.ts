import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/sources/feed.js';
import { readSitemap } from '../../../src/ingest/sources/sitemap.js';
import { pagesInArchive } from '../../../src/ingest/sources/web-archive.js';

const site = 'https://post.example/';
const expected = {
  items: [{ url: `${site}a`, title: 'Bridge & river', publishedAt: '2025-05-06T08:00:00.000Z' }],
  issues: [],
};

describe('feeds', () => {
  it('RSS, with a relative link and the item twice', () => {
    const item =
      '<item><title>Bridge &amp; river</title><link>/a</link><pubDate>Tue, 06 May 2025 10:00:00 +0200</pubDate></item>';
    expect(readFeed(`<rss version="2.0"><channel><title>Post</title>${item}${item}</channel></rss>`, site)).toEqual(
      expected,
    );
  });

  it('Atom', () => {
    const entry =
      '<entry><id>1</id><title>Bridge &amp; river</title><link rel="enclosure" href="/a.mp3"/><link href="https://post.example/a"/><updated>2025-05-06T08:00:00Z</updated></entry>';
    expect(readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>${entry}</feed>`, site)).toEqual(
      expected,
    );
  });

  it('JSON Feed', () => {
    const items = [{ id: '1', url: `${site}a`, title: 'Bridge & river', date_published: '2025-05-06T10:00:00+02:00' }];
    expect(
      readFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Post', items }), site),
    ).toEqual(expected);
  });

  it('10,000 items, quickly', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, index) => `<item><title>${index}</title><link>/${index}</link></item>`,
    );
    const start = performance.now();
    expect(readFeed(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, site).items).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each(['', 'Hello', '<html></html>', '<rss><channel><item>', '{"version":'])('no feed: %j', (text) => {
    expect(readFeed(text, site)).toMatchObject({ items: [], issues: [{ code: 'source-damaged' }] });
  });

  it('never throws', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<rss version="2.0">',
        '<channel>',
        '<item>',
        '<link>',
        '</item>',
        '<![CDATA[',
        '&',
        '<feed>',
        '{',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => Array.isArray(readFeed(parts.join(''), site).items)),
      { numRuns: 10_000 },
    );
  });
});

describe('sitemaps', () => {
  it('news sitemap; an image’s address is no report’s', () => {
    const text = `<?xml version="1.0"?><urlset><url><loc>${site}a</loc><image:image><image:loc>${site}a.jpg</image:loc></image:image>
      <news:news><news:publication_date>2025-05-06T10:00:00+02:00</news:publication_date><news:title>Bridge &amp; river</news:title></news:news></url></urlset>`;
    expect(readSitemap(text, `${site}sitemap.xml`)).toEqual({ ...expected, sitemaps: [] });
  });

  it('an index', () => {
    const text = `<sitemapindex><sitemap><loc>${site}1.xml</loc></sitemap><sitemap><loc>ftp://x/</loc></sitemap></sitemapindex>`;
    expect(readSitemap(text, site)).toEqual({ items: [], issues: [], sitemaps: [`${site}1.xml`] });
  });

  it('never throws, and says what is none', () => {
    expect(readSitemap('Hello', site).issues[0].code).toBe('source-damaged');
    const part = fc.oneof(
      fc.constantFrom('<urlset>', '<url>', '<loc>', site, '</loc>', '</url>', '<![CDATA['),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => Array.isArray(readSitemap(parts.join(''), site).items)),
      { numRuns: 10_000 },
    );
  });
});

describe('web archives', () => {
  const record = (url: string, body: string, type = 'text/html'): string => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-05-06T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  };
  async function read(bytes: Uint8Array, size = 1000) {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const found: string[] = [];
    for await (const page of pagesInArchive(chunks(), 'a.warc')) {
      found.push(page.kind === 'page' ? `${page.url} ${new TextDecoder().decode(page.bytes)}` : page.issue.code);
    }
    return found;
  }
  const plain = [
    record(`${site}a`, '<p>A</p>'),
    record(`${site}p.png`, 'x', 'image/png'),
    record(`${site}b`, '<p>B</p>'),
  ];

  it('gives the pages, packed or not', async () => {
    const pages = [`${site}a <p>A</p>`, `${site}b <p>B</p>`];
    expect(await read(Buffer.from(plain.join('')))).toEqual(pages);
    expect(await read(Buffer.concat(plain.map((text) => gzipSync(text))), 7)).toEqual(pages);
  });

  it('keeps what stands before damage, and says so', async () => {
    const packed = Buffer.concat(plain.map((text) => gzipSync(text)));
    const found = await read(packed.subarray(0, packed.length - 40));
    expect(found[0]).toBe(`${site}a <p>A</p>`);
    await expect(read(Buffer.from('no archive at all'))).resolves.not.toContain('page');
  });
});
