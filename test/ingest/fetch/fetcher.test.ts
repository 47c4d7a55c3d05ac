import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Fetcher, type FetcherSettings } from '../../../src/ingest/fetch/fetcher.js';
import { QuickClock } from '../../builders/quick-clock.js';
import { articlePage, serve } from '../../builders/site.js';

const fetchers: Fetcher[] = [];
afterEach(async () => {
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
});

function fetcherOf(settings: FetcherSettings = {}): Fetcher {
  const fetcher = new Fetcher({
    mayAsk: () => true,
    pause: 1000,
    timeLimit: 3000,
    clock: new QuickClock(),
    ...settings,
  });
  fetchers.push(fetcher);
  return fetcher;
}

type Result = Awaited<ReturnType<Fetcher['get']>>;
const told = (result: Result): string => (result.kind === 'refused' ? `${result.code}: ${result.reason}` : result.kind);
const textOf = (result: Result): string =>
  result.kind === 'fetched' ? new TextDecoder().decode(result.bytes) : told(result);

describe('a page', () => {
  it('comes unpacked, whatever it was packed with', async () => {
    const packers = {
      '/gzip': ['gzip', gzipSync],
      '/br': ['br', brotliCompressSync],
      '/deflate': ['deflate', deflateSync],
    };
    const { address } = await serve((request, response) => {
      const [coding, pack] = packers[request.url as keyof typeof packers] as [string, (text: string) => Buffer];
      response.writeHead(200, { 'content-encoding': coding, 'content-type': 'text/html' }).end(pack('Hello'));
    });
    const fetcher = fetcherOf();
    for (const path of Object.keys(packers)) expect(textOf(await fetcher.get(address + path))).toBe('Hello');
  });

  it('is not sent again where it is unchanged by its ETag or its day', async () => {
    const { address } = await serve((request, response) => {
      const known = request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since'] !== undefined;
      if (known) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 06 May 2025 08:00:00 GMT' }).end('Hello');
    });
    const fetcher = fetcherOf();
    const page = await fetcher.get(address);
    if (page.kind !== 'fetched') throw new Error(told(page));
    const { etag, lastModified } = page.validators;
    expect((await fetcher.get(address, { etag, lastModified: null })).kind).toBe('unchanged');
    expect((await fetcher.get(address, { etag: null, lastModified })).kind).toBe('unchanged');
  });

  it('that is called unchanged though nothing was known is refused', async () => {
    const { address } = await serve((_, response) => response.writeHead(304).end());
    expect(told(await fetcherOf().get(address))).toBe('fetch-failed: the server answered 304');
  });

  it('is read behind redirects, under its last address', async () => {
    const { address } = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else response.end('Hello');
    });
    expect(await fetcherOf().get(`${address}/a`)).toMatchObject({ kind: 'fetched', url: `${address}/b` });
  });
});

describe('a server that is bad to us', () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000));
  it.each<[what: string, path: string, told: RegExp]>([
    ['has no such page', '/missing', /^fetch-failed: the server answered 404$/],
    ['redirects in a circle', '/loop', /^fetch-failed: it redirects more than 5 times$/],
    ['redirects to a file', '/file', /^fetch-failed: it redirects to no web address$/],
    ['redirects to nonsense', '/nonsense', /^fetch-failed: it redirects to no web address$/],
    ['sends a body without end', '/endless', /^too-long: it is longer than 10 MB$/],
    ['sends a bomb', '/bomb', /^too-long: it is longer than 10 MB$/],
    ['sends a byte now and then', '/drip', /^fetch-failed: it took longer than the time limit$/],
    ['never answers', '/silent', /^fetch-failed: it took longer than the time limit$/],
    ['breaks off', '/broken', /^fetch-failed: /],
    ['packs badly', '/unpackable', /^fetch-failed: /],
  ])('%s', async (_, path, expected) => {
    const { address } = await serve((request, response) => {
      const html = { 'content-type': 'text/html' };
      switch (request.url) {
        case '/loop':
          return response.writeHead(302, { location: '/loop' }).end();
        case '/file':
          return response.writeHead(302, { location: 'file:///etc/hosts' }).end();
        case '/nonsense':
          return response.writeHead(302, { location: 'http://[' }).end();
        case '/endless': {
          response.writeHead(200, html);
          const more = (): void => {
            while (response.write(Buffer.alloc(1_000_000, 97)));
            response.once('drain', more);
          };
          return more();
        }
        case '/bomb':
          return response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb);
        case '/drip': {
          response.writeHead(200, html);
          const drip = setInterval(() => response.write('a'), 20);
          return response.once('close', () => clearInterval(drip));
        }
        case '/silent':
          return;
        case '/broken':
          response.writeHead(200, { ...html, 'content-length': '1000' }).write('Hello');
          return void setImmediate(() => response.destroy());
        case '/unpackable':
          return response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('Hello, this is no gzip');
        default:
          return response.writeHead(404).end();
      }
    });
    const timeLimit = path === '/drip' || path === '/silent' ? 200 : 5000;
    expect(told(await fetcherOf({ timeLimit }).get(address + path))).toMatch(expected);
  });

  it('is not there', async () => {
    expect(told(await fetcherOf().get('http://127.0.0.1:9/a'))).toMatch(/^fetch-failed: its robots.txt cannot be read/);
  });

  it.each(['ftp://site.example/a', 'no address', 'file:///etc/hosts', 'javascript:alert(1)'])(
    'is none: %s',
    async (address) => {
      expect(told(await fetcherOf().get(address))).toMatch(/^fetch-failed: it is no web address/);
    },
  );
});

describe('a connection', () => {
  it('that breaks off before an answer is made once more, and no more', async () => {
    let broken = 1;
    const { address, asked } = await serve((request, response) => {
      if (broken-- > 0) request.socket.destroy();
      else response.end('Hello');
    });
    const fetcher = fetcherOf();
    expect(textOf(await fetcher.get(`${address}/a`))).toBe('Hello');
    broken = 9;
    expect(told(await fetcher.get(`${address}/b`))).toMatch(/^fetch-failed: /);
    expect(asked).toEqual(['/a', '/a', '/b', '/b']);
  });
});

describe('politeness', () => {
  it('leaves a pause between two requests to a host, those for its rules among them', async () => {
    const clock = new QuickClock();
    const { address, asked } = await serve((_, response) => response.end('Hello'));
    const fetcher = fetcherOf({ clock });
    await Promise.all([fetcher.get(`${address}/a`), fetcher.get(`${address}/b`)]);
    expect(asked).toEqual(['/a', '/b']);
    expect(clock.waits).toEqual([1000, 1000, 1000]);
  });

  it('keeps to a longer pause where robots.txt asks for one', async () => {
    const clock = new QuickClock();
    const { address } = await serve((_, response) => response.end('Hello'), {
      robots: 'User-agent: *\nCrawl-delay: 7\n',
    });
    const fetcher = fetcherOf({ clock });
    for (const path of ['/a', '/b', '/c']) await fetcher.get(address + path);
    expect(clock.waits.slice(-1)).toEqual([7000]);
  });

  it('asks again when a server is busy, as late as it asks for or twice as late each time', async () => {
    const clock = new QuickClock();
    const { address, asked } = await serve((request, response) => {
      const after = request.url === '/told' ? { 'retry-after': '20' } : {};
      const again = asked.filter((path) => path === request.url).length;
      response.writeHead(again < 3 ? 503 : 200, again < 3 ? after : {}).end('Hello');
    });
    const fetcher = fetcherOf({ clock });
    expect(textOf(await fetcher.get(`${address}/told`))).toBe('Hello');
    expect(clock.waits.filter((wait) => wait === 20_000)).toHaveLength(2);
    expect(textOf(await fetcher.get(`${address}/untold`))).toBe('Hello');
    expect(clock.waits.slice(-2)).toEqual([2000, 4000]);
  });

  it('leaves a host alone for as long as its 429 asks, by seconds or by date', async () => {
    const clock = new QuickClock();
    const { address, asked } = await serve((request, response) => {
      const hour = new Date(clock.now() + 3_600_000).toUTCString();
      response.writeHead(429, { 'retry-after': request.url === '/date' ? hour : '3600' }).end();
    });
    for (const path of ['/date', '/seconds']) {
      const fetcher = fetcherOf({ clock });
      const first = await fetcher.get(address + path);
      expect(first).toMatchObject({ kind: 'refused', code: 'fetch-failed', retryAt: expect.any(String) });
      const count = asked.length;
      expect(told(await fetcher.get(`${address}/other`))).toMatch(/asks to be left until 2025-05-06T1[34]:/);
      expect(asked).toHaveLength(count);
      clock.pass(3_700_000);
      await fetcher.get(`${address}/other`);
      expect(asked.length).toBeGreaterThan(count);
    }
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    const { address } = await serve(() => stop.abort());
    await expect(fetcherOf({ signal: stop.signal }).get(address)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what a site closes', () => {
  const site = () =>
    serve(
      (request, response) => {
        if (request.url === '/header') response.writeHead(200, { 'tdm-reservation': '1' }).end('Hello');
        else if (request.url === '/meta')
          response.end(articlePage({ head: '<meta name="tdm-reservation" content="1">' }));
        else if (request.url === '/meta-open')
          response.end(articlePage({ head: '<meta name="tdm-reservation" content="0">' }));
        else if (request.url === '/moved') response.writeHead(302, { location: '/closed/a' }).end();
        else response.end('Hello');
      },
      {
        robots: 'User-agent: *\nDisallow: /closed\n',
        tdmrep: [
          { location: '/archive/*', 'tdm-reservation': 1 },
          { location: '/archive/open/*', 'tdm-reservation': 0 },
          { location: 17, 'tdm-reservation': 1 },
          null,
        ],
      },
    );

  it.each<[path: string, told: RegExp]>([
    ['/closed/a', /^fetch-forbidden: the robots.txt of 127/],
    ['/moved', /^fetch-forbidden: the robots.txt of 127/],
    ['/header', /^fetch-forbidden: its headers reserve/],
    ['/meta', /^fetch-forbidden: the page reserves/],
    ['/archive/a', /^fetch-forbidden: the tdmrep.json of 127/],
    ['/archive/open/a', /^fetched$/],
    ['/meta-open', /^fetched$/],
    ['/open', /^fetched$/],
  ])('%s', async (path, expected) => {
    const { address, asked } = await site();
    expect(told(await fetcherOf().get(address + path))).toMatch(expected);
    expect(asked).not.toContain('/closed/a');
    expect(told(await fetcherOf({ allowReserved: true }).get(address + path))).toBe('fetched');
  });

  it('is all of it while its robots.txt cannot be had, and is asked for again later', async () => {
    const clock = new QuickClock();
    let status = 503;
    const { address, asked } = await serve((_, response) => response.end('Hello'), { robotsStatus: () => status });
    const fetcher = fetcherOf({ clock });
    for (status of [503, 404]) {
      expect(told(await fetcher.get(`${address}/a`))).toMatch(/its robots.txt cannot be read .*503/);
    }
    expect(asked).toEqual([]);
    clock.pass(700_000);
    expect(told(await fetcher.get(`${address}/a`))).toBe('fetched');
  });
});
