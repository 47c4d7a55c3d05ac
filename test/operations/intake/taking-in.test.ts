import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { Fetcher } from '../../../src/ingest/fetch/fetcher.js';
import { arrivalsOf } from '../../../src/operations/intake/arrivals.js';
import { SummaryOfTaking } from '../../../src/operations/intake/summary.js';
import { takeIn } from '../../../src/operations/intake/take-in.js';
import { Tally } from '../../../src/operations/intake/tally.js';
import { type Taken, takenSchema } from '../../../src/schema/taken.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { readInProcess, testContext } from '../../builders/in-process-reading.js';
import { articlePage, type Site, serve } from '../../builders/site.js';
import { archivedResponse } from '../../builders/web-archive.js';

let folder: string;
let db: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-taking-'));
  db = join(folder, 'readout.db');
});

async function add(...sources: string[]) {
  const context = testContext();
  const store = new SqliteStore(db);
  const fetcher = new Fetcher({ mayAsk: () => true, pause: 0, timeLimit: 5000 });
  const tally = new Tally();
  const summary = new SummaryOfTaking();
  const taken: Taken[] = [];
  for await (const one of takeIn(
    arrivalsOf(sources, fetcher, store, tally, context),
    store,
    readInProcess,
    tally,
    context,
  )) {
    taken.push(takenSchema.parse(one));
    summary.count(one);
  }
  await fetcher.close();
  await store.close();
  return { taken, outcomes: outcomesOf(taken), failures: context.failures, ...summary.build(false) };
}

const outcomesOf = (taken: readonly Taken[]) =>
  Object.fromEntries(taken.map(({ source, outcome }) => [source.replace(/^http:\/\/[^/]+/, ''), outcome]));

async function reports() {
  const store = new SqliteStore(db);
  const found = (await store.records()).map(({ record }) => record.report);
  await store.close();
  return found;
}

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const feedOf = (...paths: string[]): string =>
  `<rss version="2.0"><channel><title>Post</title>${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`;

/** A site with pages /1, /2 ... that tell of different bridges, and whatever else it is given. */
function post(others: Record<string, (site: string) => string | Uint8Array | number> = {}): Promise<Site> {
  const started = serve(async (request, response) => {
    const { address } = await started;
    const path = request.url ?? '';
    const other = others[path]?.(address);
    const page = /^\/\d+$/.test(path) ? pageOf(path) : undefined;
    const body = other ?? page ?? 404;
    if (typeof body === 'number') return void response.writeHead(body).end();
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(body);
  });
  return started;
}

const pageOf = (path: string, more = ''): string =>
  articlePage({
    headline: `Bridge ${path.slice(1)} reopens`,
    text: `The government of Norland said on Tuesday that bridge number ${path.slice(1)} will reopen for trucks next week. ${more}`,
  });

describe('taking in', () => {
  it('takes a feed: reads, counts what is refused, and the second time sends for nothing', async () => {
    const { address, asked } = await post({
      '/feed': () => feedOf('/1', '/2', '/missing', '/empty'),
      '/empty': () => '<html><body><nav><a href="/">Home</a></nav></body></html>',
    });
    const first = await add(`${address}/feed`);
    expect(first.outcomes).toEqual({ '/1': 'read', '/2': 'read', '/missing': 'refused', '/empty': 'refused' });
    expect(first.summary).toEqual({
      ...{ read: 2, revised: 0, unchanged: 0, duplicates: 0, refused: 2 },
      reasons: { 'fetch-failed': 1, 'no-article': 1 },
      interrupted: false,
    });
    expect(first.failures).toContain(`${address}/missing: the server answered 404 [fetch-failed]`);
    const count = asked.length;
    const again = await add(`${address}/feed`);
    expect(again.summary).toMatchObject({ read: 0, unchanged: 2, refused: 2 });
    expect(again.taken.filter(({ outcome }) => outcome === 'unchanged').map(({ change }) => change)).toEqual([
      null,
      null,
    ]);
    expect(asked.length - count).toBe(5);
  });

  it('takes the feeds of an OPML list, in a file or on the web', async () => {
    const outline = (address: string, path: string) => `<outline type="rss" text="Post" xmlUrl="${address}${path}"/>`;
    const { address } = await post({
      '/feed': () => feedOf('/1', '/2'),
      '/other': () => feedOf('/2', '/3'),
      '/desk.opml': (site) => `<opml version="2.0"><body>${outline(site, '/other')}</body></opml>`,
    });
    const file = write('desk.opml', `<opml version="2.0"><body>${outline(address, '/feed')}</body></opml>`);
    expect((await add(file)).outcomes).toEqual({ '/1': 'read', '/2': 'read' });
    expect((await add(`${address}/desk.opml`)).outcomes).toEqual({ '/2': 'unchanged', '/3': 'read' });
    const broken = write('broken.opml', '<opml version="2.0"><body>');
    expect((await add(broken)).summary).toMatchObject({ refused: 1, reasons: { 'source-damaged': 1 } });
  });

  it('brings back what was deleted only where the page itself is named', async () => {
    const { address } = await post({ '/feed': () => feedOf('/1', '/2') });
    await add(`${address}/feed`);
    const store = new SqliteStore(db);
    const deleted = await store.address(`${address}/1`);
    await store.remove([deleted?.report ?? '']);
    expect(await store.address(`${address}/1`)).toMatchObject({ kind: 'deleted', report: null, etag: null });
    await store.close();
    expect(Object.keys((await add(`${address}/feed`)).outcomes)).toEqual(['/2']);
    expect(await reports()).toHaveLength(1);
    expect((await add(`${address}/1`)).outcomes).toEqual({ '/1': 'read' });
    expect((await add(`${address}/feed`)).outcomes).toEqual({ '/1': 'unchanged', '/2': 'unchanged' });
  });

  it('takes sitemaps of an index, packed too, and news sitemaps', async () => {
    const urls =
      (...paths: string[]) =>
      (site: string) =>
        `<urlset>${paths.map((path) => `<url><loc>${site}${path}</loc></url>`).join('')}</urlset>`;
    const { address } = await post({
      '/index.xml': (site) =>
        `<sitemapindex>${['/a.xml', '/b.xml.gz', '/index.xml'].map((path) => `<sitemap><loc>${site}${path}</loc></sitemap>`).join('')}</sitemapindex>`,
      '/a.xml': urls('/1'),
      '/b.xml.gz': (site) => gzipSync(urls('/2', '/1')(site)),
    });
    expect((await add(`${address}/index.xml`)).outcomes).toEqual({ '/1': 'read', '/2': 'read' });
  });

  it('takes a list, a folder, a page and files in one go, each once', async () => {
    const { address } = await post();
    const list = write('list.txt', `# pages\n${address}/1\n${address}/2\n`);
    mkdirSync(join(folder, 'reports'));
    const file = write('reports/a.html', pageOf('/7'));
    write('reports/same.html', pageOf('/7'));
    write('reports/list.txt', `${address}/3\n`);
    write('reports/b.warc', archivedResponse('https://post.example/8', pageOf('/8')));
    const { outcomes, summary } = await add(list, `${address}/1`, join(folder, 'reports'), file);
    expect(outcomes).toMatchObject({
      '/1': 'read',
      '/2': 'read',
      [file]: 'duplicate',
      [join(folder, 'reports/list.txt')]: 'refused',
      'https://post.example/8': 'read',
    });
    expect(summary).toMatchObject({ read: 4, duplicates: 2, refused: 1 });
  });

  it('keeps a new revision of a page and the old one behind it; the same words anew are unchanged', async () => {
    let more = '';
    const { address } = await post({ '/page': () => pageOf('/1', more) });
    const [first] = (await add(`${address}/page`)).taken;
    more = '<!-- served again -->';
    expect((await add(`${address}/page`)).outcomes).toEqual({ '/page': 'unchanged' });
    more = 'Sudland denied on Wednesday that it had ever closed the bridge.';
    const { taken, summary } = await add(`${address}/page`);
    expect(taken[0]).toMatchObject({ outcome: 'revised', change: { revises: first.change?.report } });
    expect(taken[0].change?.facts.map(({ change }) => change)).toContain('new');
    expect(summary).toMatchObject({ read: 0, revised: 1 });
    expect((await reports()).map(({ revisionOf }) => revisionOf)).toEqual([first.change?.report]);
    const store = new SqliteStore(db);
    const hits = await store.search({ words: 'bridge', limit: 99 });
    await store.close();
    const superseded = hits.filter(({ supersededBy }) => supersededBy !== null).map(({ report }) => report);
    expect(new Set(superseded)).toEqual(new Set([first.change?.report]));
  });

  it('takes web archives whole or broken, and what a page once was as what it once was', async () => {
    const old = archivedResponse('https://post.example/1', pageOf('/1'), { date: '2025-05-01T08:00:00Z' });
    const now = archivedResponse('https://post.example/1', pageOf('/1', 'More trucks came.'), {
      date: '2025-05-03T08:00:00Z',
    });
    const other = archivedResponse('https://post.example/2', pageOf('/2'));
    const whole = write('whole.warc.gz', Buffer.concat([now, old].map((record) => gzipSync(record))));
    const packed = gzipSync(other);
    const broken = write('broken.warc.gz', Buffer.concat([packed, packed.subarray(0, packed.length - 30)]));
    const { summary, failures } = await add(whole, broken);
    expect(summary).toMatchObject({ read: 3, refused: 1, reasons: { 'source-damaged': 1 } });
    expect(failures).toEqual([expect.stringMatching(/broken\.warc\.gz: .*damaged.*\[source-damaged\]/)]);
    const held = await reports();
    expect(held.map(({ url, retrievedAt }) => [url, retrievedAt])).toEqual([
      ['https://post.example/1', '2025-05-03T08:00:00Z'],
      ['https://post.example/2', '2025-05-06T08:00:00Z'],
    ]);
    expect((await add(whole)).summary).toMatchObject({ read: 0, revised: 0, refused: 0 });
  });

  it('says what is wrong with a source, and takes the others', async () => {
    const { address } = await post({ '/feed': () => '<rss version="2.0"><channel><item>' });
    const { failures, outcomes } = await add(`${address}/feed`, join(folder, 'none.xml'), `${address}/1`);
    expect(outcomes).toMatchObject({ '/feed': 'refused', '/1': 'read' });
    expect(failures).toEqual([
      expect.stringMatching(/\/feed: .*is no feed that can be read.*\[source-damaged\]/),
      expect.stringMatching(/none\.xml: there is no such file.*\[file-missing\]/),
    ]);
  });

  it('reads a page whose server names the wrong charset, or none', async () => {
    const page = Buffer.from(
      pageOf('/1', 'The caf\u00e9 \u201cArven\u201d stays open.').replace('\u201c', '\x93').replace('\u201d', '\x94'),
      'latin1',
    );
    const { address } = await serve((request, response) => {
      const type = request.url === '/wrong' ? { 'content-type': 'text/html; charset=utf-8' } : {};
      response
        .writeHead(200, type)
        .end(request.url === '/wrong' ? page : Buffer.from(`\ufeff${pageOf('/2', 'The caf\u00e9 opens.')}`, 'utf16le'));
    });
    expect((await add(`${address}/wrong`, `${address}/none`)).failures).toEqual([]);
    const [wrong, none] = await reports();
    expect([wrong.encoding, wrong.text]).toEqual([
      'windows-1252',
      expect.stringContaining('The caf\u00e9 \u201cArven\u201d stays'),
    ]);
    expect([none.encoding, none.text]).toEqual(['utf-16le', expect.stringContaining('The caf\u00e9 opens')]);
  });

  it('asks many hosts in turns, each page once', async () => {
    const [one, other] = [await post(), await post()];
    const list = write(
      'list.txt',
      [`${one.address}/1`, `${one.address}/2`, `${other.address}/3`, `${one.address}/1`].join('\n'),
    );
    expect((await add(list, list)).summary).toMatchObject({ read: 3, unchanged: 0, duplicates: 0 });
    expect([one.asked.length, other.asked.length]).toEqual([2, 1]);
  });
});

describe('a file taken again', () => {
  const told = (fish: string) =>
    `Talks in Oslo\n\nOSLO, July 3, 2025 -\n\nEva Lind met Omar Haddad in Oslo on Thursday. The two discussed ${fish}, she said, and agreed to meet again in May.\n`;
  const other =
    'A bridge for Lima\n\nLIMA, August 9, 2025 -\n\nAna Ruiz opened the bridge over the Rimac on Saturday. It had cost forty million, the mayor told reporters.\n';

  it('is a revision where its text has changed, and as it was where it has not', async () => {
    const file = write('talks.txt', told('cod'));
    expect((await add(folder)).outcomes).toEqual({ [file]: 'read' });
    expect((await add(folder)).outcomes).toEqual({ [file]: 'unchanged' });
    write('talks.txt', told('herring'));
    const [revised] = (await add(file)).taken;
    expect(revised).toMatchObject({ outcome: 'revised', change: { revises: expect.stringMatching(/^report-/) } });
    expect((await add(folder)).outcomes).toEqual({ [file]: 'unchanged' });
  });

  it('is another report where quite another text stands there, and may be revised again', async () => {
    const file = write('talks.txt', told('cod'));
    await add(file);
    write('talks.txt', other);
    expect((await add(file)).outcomes).toEqual({ [file]: 'read' });
    expect((await add(file)).outcomes).toEqual({ [file]: 'unchanged' });
    expect(await reports()).toHaveLength(2);
    write('talks.txt', other.replace('forty', 'fifty'));
    expect((await add(file)).outcomes).toEqual({ [file]: 'revised' });
  });

  it('is a duplicate under a second name, and nothing of the first is lost with that', async () => {
    const file = write('talks.txt', told('cod'));
    await add(file);
    const second = write('copy.txt', told('cod'));
    expect((await add(second)).outcomes).toEqual({ [second]: 'duplicate' });
    write('copy.txt', other);
    expect((await add(second)).outcomes).toEqual({ [second]: 'read' });
    expect((await add(file)).outcomes).toEqual({ [file]: 'unchanged' });
    expect(await reports()).toHaveLength(2);
  });
});
