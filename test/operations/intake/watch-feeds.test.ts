import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Fetcher } from '../../../src/ingest/fetch/fetcher.js';
import { watchFeeds } from '../../../src/operations/intake/watch-feeds.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { readInProcess, testContext } from '../../builders/in-process-reading.js';
import { QuickClock } from '../../builders/quick-clock.js';
import { articlePage, serve } from '../../builders/site.js';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2025, 4, 6, 12);

/** A quick clock that tells to stop when it would pass an hour. */
class ShortDay extends QuickClock {
  readonly stop = new AbortController();
  private readonly end: number;

  constructor(from: number, hours: number) {
    super(from);
    this.end = from + hours * hour;
  }

  override async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.now() + milliseconds > this.end) this.stop.abort();
    return super.wait(milliseconds, signal);
  }
}

let db: string;
beforeEach(() => {
  db = join(mkdtempSync(join(tmpdir(), 'readout-watch-')), 'readout.db');
});

async function watch(
  feed: string,
  { from = start, hours = 1, once = false, interval = 15 * minute, stopAfter = Infinity } = {},
) {
  const clock = new ShortDay(from, hours);
  const { signal } = clock.stop;
  const context = testContext(signal);
  const store = new SqliteStore(db);
  const fetcher = new Fetcher({ mayAsk: () => true, pause: 1000, timeLimit: 5000, signal, clock });
  const settings = { feeds: [feed], interval, once, clock };
  const taken: string[] = [];
  for await (const { source, outcome } of watchFeeds(settings, fetcher, store, readInProcess, context)) {
    taken.push(`${outcome} ${new URL(source).pathname}`);
    if (taken.length === stopAfter) clock.stop.abort();
  }
  const state = await store.address(feed);
  const reports = (await store.records()).length;
  await fetcher.close();
  await store.close();
  return { taken, state, reports, failures: context.failures, end: clock.now() };
}

const pageOf = (path: string, more = ''): string =>
  articlePage({
    text: `The government of Norland said on Tuesday that bridge number ${path.slice(1)} will reopen for trucks. ${more}`,
  });

const rss = (paths: readonly string[], head = ''): string =>
  `<rss version="2.0"><channel><title>Post</title>${head}${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`;

/** A site whose feed and pages can be changed; times at which each path was asked for, in minutes from the start. */
async function post(settings: {
  items: string[];
  head?: string;
  more?: string;
  feedStatus?: () => number;
  after?: string;
}) {
  const site = await serve((request, response) => {
    const path = request.url ?? '';
    const status = path === '/feed' ? (settings.feedStatus?.() ?? 200) : 200;
    const after = settings.after === undefined ? {} : { 'retry-after': settings.after };
    if (status !== 200) return void response.writeHead(status, after).end();
    const body =
      path === '/feed' ? rss(settings.items, settings.head) : pageOf(path, path === '/1' ? settings.more : '');
    const etag = `"${Buffer.byteLength(body)}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(body);
  });
  return { feed: `${site.address}/feed`, asked: site.asked };
}

const count = (asked: readonly string[], path: string): number => asked.filter((one) => one === path).length;

describe('watching feeds', () => {
  it('looks every interval, reads each page once, and asks again later for what may have changed', async () => {
    const site = { items: ['/1', '/2'], more: '' };
    const { feed, asked } = await post(site);
    const first = await watch(feed, { hours: 0.9 });
    expect(first.taken).toEqual(['read /1', 'read /2']);
    expect([count(asked, '/feed'), count(asked, '/1')]).toEqual([4, 1]);
    site.items = ['/1', '/2', '/3'];
    site.more = 'Sudland denied on Wednesday that it had closed the bridge.';
    const second = await watch(feed, { from: first.end, hours: 1.5 });
    expect(second.taken.sort()).toEqual(['read /3', 'revised /1', 'unchanged /2', 'unchanged /3']);
    expect(second.reports).toBe(3);
    expect(count(asked, '/1')).toBe(2);
  });

  it('goes on where it was stopped: nothing twice, nothing lost', async () => {
    const { feed, asked } = await post({ items: ['/1', '/2', '/3', '/4', '/5'] });
    const cut = await watch(feed, { stopAfter: 2 });
    expect(cut.taken).toHaveLength(2);
    expect(cut.reports).toBe(2);
    expect(cut.state).toMatchObject({ kind: 'feed', askAfter: null, etag: null });
    const rest = await watch(feed, { once: true });
    expect(rest.taken.every((one) => one.startsWith('read '))).toBe(true);
    expect(rest.reports).toBe(5);
    const idle = await watch(feed, { once: true });
    expect([idle.taken, count(asked, '/feed')]).toEqual([[], 2]);
  });

  it('does not bring back what was deleted', async () => {
    const site = { items: ['/1', '/2'], more: '' };
    const { feed, asked } = await post(site);
    const first = await watch(feed, { once: true });
    const store = new SqliteStore(db);
    const deleted = await store.address(feed.replace('/feed', '/1'));
    await store.remove([deleted?.report ?? '']);
    await store.close();
    site.items = ['/1', '/2', '/3'];
    site.more = 'Sudland denied on Wednesday that it had closed the bridge.';
    const second = await watch(feed, { from: first.end, hours: 6 });
    expect(second.taken).toContain('read /3');
    expect(second.taken.filter((one) => one.endsWith('/1'))).toEqual([]);
    expect([second.reports, count(asked, '/1')]).toEqual([2, 1]);
  });

  it('keeps to what a feed says of itself', async () => {
    const { feed, asked } = await post({ items: ['/1'], head: '<ttl>240</ttl>' });
    await watch(feed, { hours: 7.9 });
    expect(count(asked, '/feed')).toBe(2);
  });

  it('leaves a failing feed alone for longer each time, and says so', async () => {
    let status = 404;
    const { feed, asked } = await post({ items: ['/1'], feedStatus: () => status });
    const failing = await watch(feed, { hours: 3.6 });
    expect(count(asked, '/feed')).toBe(4);
    expect(failing.failures[0]).toBe(`${feed}: the server answered 404 [fetch-failed]`);
    expect(failing.state?.failures).toBe(4);
    status = 200;
    const mended = await watch(feed, { from: failing.end, hours: 4.5 });
    expect(mended.taken[0]).toBe('read /1');
    expect(mended.state?.failures).toBe(0);
  });

  it('waits as long as a busy server asks for', async () => {
    const { feed, asked } = await post({ items: ['/1'], feedStatus: () => 429, after: '36000' });
    await watch(feed, { hours: 9.9 });
    expect(count(asked, '/feed')).toBe(1);
    await watch(feed, { from: start + 10.1 * hour, hours: 1 });
    expect(count(asked, '/feed')).toBe(2);
  });

  it('gives up a page that cannot be had after some tries, and tells what is no feed', async () => {
    const { feed, asked } = await post({ items: [] });
    const noFeed = await watch(feed.replace('/feed', '/1'), { once: true });
    expect(noFeed.failures).toEqual([expect.stringMatching(/it is no feed, sitemap or list; .*\[source-damaged\]$/)]);
    const broken = await serve((request, response) => {
      if (request.url === '/feed') response.end(rss(['/gone']));
      else response.writeHead(410).end();
    });
    await watch(`${broken.address}/feed`, { hours: 90, interval: 6 * hour });
    expect(count(broken.asked, '/gone')).toBe(6);
    expect(asked).toEqual(['/1']);
  });
});
