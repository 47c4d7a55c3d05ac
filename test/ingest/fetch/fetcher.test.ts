import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/address-guard.js';
import { Fetcher } from '../../../src/ingest/fetch/fetcher.js';
import { ingestUrl } from '../../../src/ingest/fetch/ingest-url.js';

const servers: Server[] = [];
const fetchers: Fetcher[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed\n');
    else listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fetcherOf(settings: ConstructorParameters<typeof Fetcher>[0] = {}): Fetcher {
  const fetcher = new Fetcher({ allowPrivateAddresses: true, pause: 1, timeLimit: 3000, ...settings });
  fetchers.push(fetcher);
  return fetcher;
}

const reasonOf = (result: Awaited<ReturnType<Fetcher['get']>>) =>
  result.kind === 'refused' ? [result.issue.code, result.issue.reason] : [result.kind];

describe('a page', () => {
  it('comes unpacked, with what to ask with the next time', async () => {
    const site = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else if (request.url === '/br')
        response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('Hello'));
      else
        response
          .writeHead(200, { 'content-encoding': 'gzip', etag: '"1"', 'content-type': 'text/html' })
          .end(gzipSync('Hello'));
    });
    const fetcher = fetcherOf();
    const page = await fetcher.get(`${site}/a`);
    if (page.kind !== 'fetched') throw new Error(String(reasonOf(page)));
    expect([new TextDecoder().decode(page.bytes), page.mediaType]).toEqual(['Hello', 'text/html']);
    expect((await fetcher.get(`${site}/a`, page.validators)).kind).toBe('unchanged');
    expect((await fetcher.get(`${site}/br`)).kind).toBe('fetched');
  });

  it('is asked for again when the server is busy', async () => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked++;
      response.writeHead(asked < 3 ? 503 : 200).end('Hello');
    });
    expect([(await fetcherOf().get(`${site}/a`)).kind, asked]).toEqual(['fetched', 3]);
  });

  it('is left alone where robots.txt or TDMRep says so', async () => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked++;
      response.writeHead(200, { 'tdm-reservation': '1' }).end('Hello');
    });
    const fetcher = fetcherOf();
    expect(reasonOf(await fetcher.get(`${site}/closed/a`))[0]).toBe('fetch-forbidden');
    expect(asked).toBe(0);
    expect(reasonOf(await fetcher.get(`${site}/open`))[1]).toMatch(/TDMRep/);
  });

  it('is refused with its reason: no answer, loops, endless and slow bodies, no address', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/missing') response.writeHead(404).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/slow') response.write('Hello');
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/hosts' }).end();
      else {
        const more = (): void => {
          while (response.write(Buffer.alloc(1_000_000, 97)));
          response.once('drain', more);
        };
        more();
      }
    });
    const fetcher = fetcherOf({ timeLimit: 2000 });
    expect(reasonOf(await fetcher.get(`${site}/missing`))[1]).toMatch(/answered 404/);
    expect(reasonOf(await fetcher.get(`${site}/loop`))[1]).toMatch(/redirects more than 5/);
    expect(reasonOf(await fetcher.get(`${site}/file`))[1]).toMatch(/no web address/);
    expect(reasonOf(await fetcher.get(`${site}/endless`))[0]).toBe('too-long');
    expect(reasonOf(await fetcher.get(`${site}/slow`))[1]).toMatch(/time limit/);
    expect(reasonOf(await fetcher.get('ftp://site.example/a'))[0]).toBe('fetch-failed');
  });
});

describe('a report from the web', () => {
  const text =
    'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks.';
  const page = (head: string) =>
    `<html><head>${head}</head><body><h1>Bridge reopens</h1><p>${text}</p><p>${text} Soon.</p></body></html>`;

  it('knows where and when it was read', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(''));
    });
    const read = await ingestUrl(fetcherOf(), `${site}/a`);
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(read.ingested.report).toMatchObject({
      url: `${site}/a`,
      mediaType: 'text/html',
      headline: { text: 'Bridge reopens' },
    });
    expect(read.ingested.report?.retrievedAt).toMatch(/^\d{4}-/);
  });

  it('is left where the page reserves mining, or cannot be had', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/a') response.end(page('<meta name="tdm-reservation" content="1">'));
      else response.writeHead(500).end();
    });
    const fetcher = fetcherOf();
    for (const [path, code] of [
      ['/a', 'fetch-forbidden'],
      ['/b', 'fetch-failed'],
    ]) {
      const read = await ingestUrl(fetcher, site + path);
      expect(read.kind === 'read' && [read.ingested.report, read.ingested.issues[0].code]).toEqual([null, code]);
    }
  });
});

describe('private addresses', () => {
  it('are not asked, by number, by name, or behind a redirect', async () => {
    let asked = 0;
    const site = await serve((_, response) => {
      asked++;
      response.end('secret');
    });
    const guarded = fetcherOf({ allowPrivateAddresses: false });
    const { port } = new URL(site);
    for (const address of [
      site,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
    ]) {
      expect(reasonOf(await guarded.get(`${address.replace(/\/$/, '')}/a`))[0]).toBe('fetch-forbidden');
    }
    expect(asked).toBe(0);
  });

  it.each([
    ['8.8.8.8', true],
    ['2a00:1450:4001::200e', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::7f00:1', false],
    ['not an address', false],
  ])('%s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
