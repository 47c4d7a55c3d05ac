import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReadout } from '../serve/cli/run-readout.js';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe.skipIf(executable === undefined)('the page of the example in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-july-'));
  const [db, file] = [join(folder, 'july.db'), join(folder, 'matrix.html')];
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    runReadout(['add', 'examples/july-call', '--db', db]);
    const occasions = runReadout(['occasions', '--from', '2025-07-03', '--to', '2025-07-03', '--json', '--db', db]).out;
    const [call] = occasions
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; kind: string; reports: string[] })
      .filter(({ kind }) => kind === 'call')
      .sort((one, other) => other.reports.length - one.reports.length);
    expect(runReadout(['compare', call.id, '--html', file, '--db', db]).code).toBe(0);
    browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`file://${file}`);
  }, 120_000);

  afterAll(() => browser?.close());

  it('is one self-contained page without a fault', () => {
    expect(requests).toEqual([`file://${file}`]);
    expect(faults).toEqual([]);
  });

  it('shows the sides, what is denied, and the disputed duration with both quotes', async () => {
    const text = ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');
    for (const words of [
      'Russia',
      'United States',
      'the weapons pause',
      'a meeting in person',
      'about an hour',
      'two hours',
      'no account held',
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
  });

  it('opens every cell that has quotes to them', async () => {
    const cells = page.locator('td details');
    const count = await cells.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index++) {
      await cells.nth(index).locator('summary').click();
      expect(await cells.nth(index).locator('blockquote').first().isVisible()).toBe(true);
    }
  });
});
