import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/sources/feed.js';
import { readFeedList } from '../../../src/ingest/sources/feed-list.js';
import { readSource } from '../../../src/ingest/sources/read-source.js';
import { readSitemap } from '../../../src/ingest/sources/sitemap.js';
import { pagesInArchive } from '../../../src/ingest/sources/web-archive.js';
import { archivedResponse } from '../../builders/web-archive.js';

const site = 'https://post.example/';
const item = {
  url: `${site}a`,
  title: 'Bridge & river',
  publishedAt: '2025-05-06T08:00:00.000Z',
  modifiedAt: null as string | null,
};
const expected = { items: [item], refreshAfter: null as number | null, issues: [] };

describe('feeds', () => {
  it('RSS, with a relative link and the item twice', () => {
    const entry =
      '<item><title>Bridge &amp; river</title><link>/a</link><pubDate>Tue, 06 May 2025 10:00:00 +0200</pubDate></item>';
    expect(
      readFeed(`<rss version="2.0"><channel><title>Post</title><ttl>90</ttl>${entry}${entry}</channel></rss>`, site),
    ).toEqual({ ...expected, refreshAfter: 5_400_000 });
  });

  it('Atom', () => {
    const entry =
      '<entry><id>1</id><title>Bridge &amp; river</title><link rel="enclosure" href="/a.mp3"/><link href="https://post.example/a"/><updated>2025-05-06T08:00:00Z</updated></entry>';
    const period = '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>';
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><title>Post</title>${period}${entry}</feed>`;
    expect(readFeed(feed, site)).toEqual({
      items: [{ ...item, modifiedAt: '2025-05-06T08:00:00.000Z' }],
      refreshAfter: 21_600_000,
      issues: [],
    });
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
    expect(readSitemap(text, `${site}sitemap.xml`)).toEqual({ items: [item], sitemaps: [], issues: [] });
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
    archivedResponse(`${site}a`, '<p>A</p>'),
    archivedResponse(`${site}p.png`, 'x', { type: 'image/png' }),
    archivedResponse(`${site}gone`, 'x', { status: 404 }),
    archivedResponse(`${site}b`, '<p>B</p>'),
  ];

  it('gives the pages, packed or not', async () => {
    const pages = [`${site}a <p>A</p>`, `${site}b <p>B</p>`];
    expect(await read(Buffer.from(plain.join('')))).toEqual(pages);
    expect(await read(Buffer.concat(plain.map((text) => gzipSync(text))), 7)).toEqual(pages);
  });

  const flawed = (): Buffer => {
    const packed = gzipSync(archivedResponse(`${site}c`, randomBytes(9000).toString('hex')));
    packed[packed.length - 3000] ^= 0xff;
    return Buffer.concat([gzipSync(plain[0]), packed, gzipSync(plain[2])]);
  };

  it.each<[what: string, bytes: () => Uint8Array, found: string[]]>([
    ['cut', () => Buffer.from(plain.join('').slice(0, -8)), [`${site}a <p>A</p>`, 'source-damaged']],
    [
      'packed and cut',
      () => Buffer.concat(plain.map((text) => gzipSync(text))).subarray(0, -40),
      [`${site}a <p>A</p>`, 'source-damaged'],
    ],
    ['packed and flawed in the middle', flawed, [`${site}a <p>A</p>`, 'source-damaged']],
    [
      'of a wrong length',
      () => Buffer.from(plain.join('').replace(/Content-Length: \d+/, 'Content-Length: 400')),
      ['source-damaged', `${site}b <p>B</p>`],
    ],
    [
      'of no length',
      () => Buffer.from(plain.join('').replace(/Content-Length: \d+\r\n/, '')),
      ['source-damaged', `${site}b <p>B</p>`],
    ],
    ['no archive at all', () => Buffer.from('no archive at all'), ['source-damaged']],
    ['empty', () => Buffer.alloc(0), ['source-damaged']],
  ])('keeps what stands before damage, and says so: %s', async (_, bytes, found) => {
    expect(await read(bytes())).toEqual(found);
  });

  const numbered = Array.from({ length: 6 }, (_, index) =>
    archivedResponse(`${site}${index}`, `<p>${index} ${randomBytes(60 + 40 * index).toString('hex')}</p>`),
  );
  const contentOf = (index: number) => /<p>.*<\/p>/s.exec(numbered[index])?.[0];
  const harm = fc.record({
    member: fc.nat({ max: numbered.length - 1 }),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    kind: fc.constantFrom('flip', 'cut', 'insert'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  });
  const harmed = (whole: Buffer, { place, kind, bytes }: { place: number; kind: string; bytes: Uint8Array }) => {
    const at = Math.floor(place * whole.length);
    const end = kind === 'insert' ? at : at + bytes.length;
    const put = kind === 'flip' ? whole.subarray(at, end).map((byte, index) => byte ^ (bytes[index] || 1)) : bytes;
    return Buffer.concat([whole.subarray(0, at), ...(kind === 'cut' ? [] : [put]), whole.subarray(end)]);
  };

  it.each([
    ['packed', (text: string): Buffer => gzipSync(text)],
    ['plain', (text: string) => Buffer.from(text)],
  ] as const)(
    'gives every record but the harmed one, once and in order: %s',
    async (form, pack) => {
      await fc.assert(
        fc.asyncProperty(harm, fc.integer({ min: 1, max: 2000 }), async (one, size) => {
          const members = numbered.map((text, index) => (index === one.member ? harmed(pack(text), one) : pack(text)));
          const found = (await read(Buffer.concat(members), size)).filter((page) => page.startsWith(site));
          const others = numbered.map((_, index) => index).filter((index) => index !== one.member);
          const intact = others.map((index) => `${site}${index} ${contentOf(index)}`);
          // A flaw in what no checksum covers leaves a page as it was, or a plain one with the flaw.
          const rest = found.filter((page) => !intact.includes(page));
          expect(found.filter((page) => intact.includes(page))).toEqual(intact);
          expect(rest.length).toBeLessThan(2);
          if (form === 'packed') expect([[], [`${site}${one.member} ${contentOf(one.member)}`]]).toContainEqual(rest);
        }),
        { numRuns: 10_000 },
      );
    },
    120_000,
  );

  it('is not misled by a member within a record', async () => {
    const inner = gzipSync(archivedResponse(`${site}inner`, '<p>inner</p>')).toString('latin1');
    const outer = gzipSync(archivedResponse(`${site}outer`, `<p>${randomBytes(3000).toString('hex')}${inner}</p>`), {
      level: 9,
    });
    outer[200] ^= 0xff;
    const found = await read(Buffer.concat([outer, gzipSync(plain[0])]));
    expect(found).toEqual(['source-damaged', `${site}a <p>A</p>`]);
  });

  it('holds no more than a record at a time', async () => {
    const body = `<p>${'bridge '.repeat(150_000)}</p>`;
    const packed = gzipSync(archivedResponse(`${site}long`, body));
    async function* chunks() {
      for (let record = 0; record < 150; record++) yield packed;
    }
    let [pages, most] = [0, 0];
    for await (const page of pagesInArchive(chunks(), 'long.warc.gz')) {
      pages += page.kind === 'page' ? 1 : 0;
      if (pages % 10 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
    expect(pages).toBe(150);
    expect(most).toBeLessThan(100_000_000);
  });
});

describe('what a document is', () => {
  it.each<[kind: string, text: string]>([
    ['feed', '<?xml version="1.0"?>\n<!-- a feed --><rss version="2.0"><channel><title>Post</title></channel></rss>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['feed', '{ "title": "Post", "version": "https://jsonfeed.org/version/1.1", "items": [] }'],
    ['sitemap', '\ufeff<?xml version="1.0"?><urlset></urlset>'],
    ['sitemap', '<sitemapindex/>'],
    ['list', `<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="${site}feed.xml"/></body></opml>`],
    ['list', `# the week\n\n${site}a\r\n${site}b\n`],
    ['report', `See ${site}a for more.`],
    ['report', `${site}a\nand so on`],
    ['report', '# nothing yet\n'],
    ['report', '{"version": "1"}'],
    ['report', '<!doctype html><html><body><p>feed</p></body></html>'],
    ['report', ''],
  ])('%s: %j', (kind, text) => {
    expect(readSource(Buffer.from(text), null, site).kind).toBe(kind);
  });

  it('gives the feeds of an OPML list, those of its folders too, once', () => {
    const feed = (name: string) => `<outline type="rss" text="${name}" xmlUrl="${site}${name}.xml" htmlUrl="${site}"/>`;
    const list = `<opml version="2.0"><head><title>Desk</title></head><body>${feed('a')}<outline text="World">${feed('b')}${feed('a')}</outline><outline text="none"/></body></opml>`;
    expect(readSource(Buffer.from(list), null, site)).toMatchObject({
      kind: 'list',
      items: [],
      sources: [`${site}a.xml`, `${site}b.xml`],
      issues: [],
    });
    const part = fc.oneof(
      fc.constantFrom('<opml>', '<body>', '<outline xmlUrl="', site, '"/>', '</body></opml>'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => Array.isArray(readFeedList(parts.join(''), site).feeds)),
      { numRuns: 10_000 },
    );
    const broken = readSource(Buffer.from('<opml version="2.0"><body>'), null, site);
    expect(broken).toMatchObject({ kind: 'list', sources: [], issues: [{ code: 'source-damaged' }] });
  });

  it('gives what a list holds, once, and reads what is packed or in another charset', () => {
    const list = readSource(gzipSync(`${site}a\n#${site}c\n${site}b\n${site}a\n`), null, site);
    expect(list).toMatchObject({ kind: 'list', items: [{ url: `${site}a` }, { url: `${site}b` }] });
    const feed =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Café</title><link>/a</link></item></channel></rss>';
    const read = readSource(Buffer.from(feed, 'latin1'), 'application/rss+xml', site);
    expect(read).toMatchObject({ items: [{ title: 'Café' }] });
  });
});
