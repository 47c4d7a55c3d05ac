import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedPaths } from '../../../src/ingest/fetch/mining-reservation.js';
import { pathRules } from '../../../src/ingest/fetch/path-rules.js';
import { retryAfter } from '../../../src/ingest/fetch/retry-after.js';
import { sourceKindOf } from '../../../src/ingest/sources/source-kind.js';

const site = 'https://post.example';
const reserved = (file: unknown, path: string): boolean =>
  reservedPaths(`${site}/.well-known/tdmrep.json`, typeof file === 'string' ? file : JSON.stringify(file)).isAllowed(
    site + path,
  ) === false;

describe('tdmrep.json', () => {
  const rule = (location: string, reservation: unknown) => ({ location, 'tdm-reservation': reservation });

  it.each<[what: string, file: unknown, path: string, isReserved: boolean]>([
    ['all of a site', [rule('/', 1)], '/a', true],
    ['a folder', [rule('/archive/', 1)], '/archive/a', true],
    ['another folder', [rule('/archive/', 1)], '/news/a', false],
    ['an ending', [rule('/*.pdf$', 1)], '/a.pdf', true],
    ['another ending', [rule('/*.pdf$', 1)], '/a.html', false],
    ['the longer of two rules', [rule('/', 1), rule('/open/', 0)], '/open/a', false],
    ['a number in words', [rule('/', '1')], '/a', true],
    ['no reservation', [rule('/', 0)], '/a', false],
    ['a location of two lines', [rule('/x\nDisallow: /', 1)], '/a', false],
    ['no location', [{ 'tdm-reservation': 1 }], '/a', false],
    ['no list', rule('/', 1), '/a', false],
    ['no JSON', 'tdm-reservation: 1', '/a', false],
  ])('%s', (_, file, path, isReserved) => {
    expect(reserved(file, path)).toBe(isReserved);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.webPath(), (file, path) => typeof reserved(file, path) === 'boolean'),
      { numRuns: 10_000 },
    );
  });
});

describe('robots.txt', () => {
  it('never throws', () => {
    const line = fc.oneof(
      fc.constantFrom('User-agent: *', 'User-agent: Readout', 'Disallow: /', 'Allow: /a*$', 'Crawl-delay: x', '#', ':'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), fc.webPath(), (lines, path) => {
        const rules = pathRules(`${site}/robots.txt`, lines.join('\n'));
        return rules.isAllowed(site + path, 'Readout/0.1') !== null;
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2025, 4, 6, 12);
  it.each<[header: string | null, seconds: number | null]>([
    ['120', 120],
    ['Tue, 06 May 2025 12:01:00 GMT', 60],
    ['Tue, 06 May 2025 11:00:00 GMT', 0],
    ['-5', 0],
    ['99999999999', 7 * 86_400],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s', (header, seconds) => {
    expect(retryAfter(header, now)).toBe(seconds === null ? null : now + seconds * 1000);
  });
});

it('what a document is, is told for any text', () => {
  const part = fc.oneof(
    fc.constantFrom('<?xml', '<!--', '-->', '<rss', '<urlset>', '{"version":', '\n', site),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => sourceKindOf(parts.join('')) !== undefined),
    { numRuns: 10_000 },
  );
});

it('what a document is, is told quickly, however its head goes on', () => {
  for (const text of [
    '<?'.repeat(50_000),
    '<!--'.repeat(50_000),
    `<!--${'-->\n<!--'.repeat(30_000)}`,
    '{"version"'.repeat(50_000),
  ]) {
    const start = performance.now();
    sourceKindOf(text);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
