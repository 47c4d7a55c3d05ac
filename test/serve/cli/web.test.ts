import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/schema/record.js';
import { articlePage, serve } from '../../builders/site.js';
import { runReadoutBeside } from './run-readout.js';

describe('readout read ADDRESS', () => {
  it('reads what it may, and says of each other address why not and what to do', async () => {
    const { address } = await serve(
      (request, response) => {
        if (request.url !== '/a') return void response.writeHead(404).end();
        const page = articlePage({ head: '<meta property="og:site_name" content="Arven Post">' });
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      },
      { robots: 'User-agent: *\nDisallow: /closed\n' },
    );
    const inputs = ['/a', '/closed', '/missing'].map((path) => address + path);
    const { code, out, errors } = await runReadoutBeside([
      'read',
      ...inputs,
      '--allow-private',
      '--pause',
      '0',
      '--json',
    ]);
    expect(code).toBe(1);
    const { report, statements } = recordSchema.parse(JSON.parse(out));
    expect(report).toMatchObject({ file: `${address}/a`, url: `${address}/a`, publisher: 'Arven Post' });
    expect(report.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(statements.length).toBeGreaterThan(0);
    expect(errors.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /\/closed: the robots.txt of .* does not allow it; --allow-reserved .*\[fetch-forbidden\]$/,
      ),
      expect.stringMatching(/\/missing: the server answered 404 \[fetch-failed\]$/),
    ]);
  });

  it('asks no private address unless it is allowed', async () => {
    const { address, asked } = await serve((_, response) => response.end(articlePage()));
    const { code, out, errors } = await runReadoutBeside(['read', `${address}/a`]);
    expect([code, out, asked]).toEqual([1, '', []]);
    expect(errors).toMatch(/private address; --allow-private .*\[address-private\]\n$/);
  });
});
