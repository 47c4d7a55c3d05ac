import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/address-guard.js';
import { Fetcher } from '../../../src/ingest/fetch/fetcher.js';
import { serve } from '../../builders/site.js';

const names = new Map<string, LookupAddress[][]>();
vi.mock('node:dns', async (original) => {
  const dns = await original<typeof import('node:dns')>();
  const lookup = (
    name: string,
    _: unknown,
    answer: (error: Error | null, addresses: LookupAddress[] | undefined) => void,
  ): void => {
    const answers = names.get(name) ?? [];
    const found = answers.length > 1 ? answers.shift() : answers[0];
    answer(found === undefined ? new Error(`getaddrinfo ENOTFOUND ${name}`) : null, found);
  };
  return { ...dns, default: { ...dns, lookup }, lookup };
});

afterEach(() => names.clear());

const at = (...addresses: string[]): LookupAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

async function get(address: string, mayAsk?: (address: string) => boolean): Promise<string> {
  const fetcher = new Fetcher({ pause: 0, timeLimit: 2000, mayAsk });
  const result = await fetcher.get(address);
  await fetcher.close();
  return result.kind === 'refused' ? `${result.code}: ${result.reason}` : result.kind;
}

describe('private addresses', () => {
  it('are not asked, however they are written', async () => {
    const { address, asked } = await serve((_, response) => response.end('secret'));
    const { port } = new URL(address);
    names.set('localhost', [at('127.0.0.1')]);
    const hosts =
      '127.0.0.1 localhost 2130706433 0x7f.1 0177.0.0.1 127.1 0 [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1]';
    for (const host of hosts.split(' ')) {
      expect(await get(`http://${host}:${port}/a`)).toMatch(/^address-private: .*private address$/);
    }
    expect(asked).toEqual([]);
  });

  it('are not asked behind a redirect', async () => {
    const inner = await serve((_, response) => response.end('secret'), { host: '127.0.0.2' });
    const { port } = new URL(inner.address);
    names.set('inner.example', [at('127.0.0.2')]);
    const outer = await serve((request, response) =>
      response.writeHead(302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }).end(),
    );
    for (const target of [inner.address, `http://inner.example:${port}/`, 'http://169.254.169.254/latest/meta-data']) {
      const told = await get(`${outer.address}/${encodeURIComponent(target)}`, (address) => address === '127.0.0.1');
      expect(told).toMatch(/^address-private/);
    }
    expect(inner.asked).toEqual([]);
  });

  it('are not asked where a name points to them at a second look (DNS rebinding), or among others', async () => {
    const inner = await serve((_, response) => response.end('secret'), { host: '127.0.0.2' });
    const { port } = new URL(inner.address);
    await serve((_, response) => response.writeHead(200, { connection: 'close' }).end('open'), { port: Number(port) });
    names.set('turning.example', [at('127.0.0.1'), at('127.0.0.2')]);
    names.set('both.example', [at('127.0.0.1', '127.0.0.2')]);
    for (const name of ['turning.example', 'both.example']) {
      await get(`http://${name}:${port}/a`, (address) => address === '127.0.0.1');
    }
    expect(await get(`http://both.example:${port}/a`, (address) => address === '127.0.0.1')).toMatch(
      /^address-private/,
    );
    expect(inner.asked).toEqual([]);
  });

  it('say so where a name is not known at all', async () => {
    expect(await get('http://nowhere.example/')).toMatch(/^fetch-failed: .*ENOTFOUND nowhere.example/);
  });

  it.each([
    ['8.8.8.8', true],
    ['2a00:1450:4001::200e', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['192.168.0.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', true],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['not an address', false],
  ])('%s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
