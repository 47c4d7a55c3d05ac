import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareAccounts } from '../../../src/resolve/compare/readout-matrix.js';
import { findOccasions } from '../../../src/resolve/occasions/find-occasions.js';
import { matrixPage } from '../../../src/serve/view/matrix-page.js';
import { callBuilder, callRecord } from '../../builders/call.js';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe.skipIf(executable === undefined)('the page of a matrix in a browser', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'readout-matrix-')), 'matrix.html');
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const words = 'the <b>grain</b> & "fish" deal was not discussed';
    const builder = callBuilder('one', { more: `Boris Belov said ${words}.`, duration: ['an hour', 'PT1H'] });
    builder.statement('Boris Belov', words);
    const topic = 'the <b>grain</b> & "fish" deal';
    builder.record.contacts[0].topics.push({ ...builder.passage(topic), raisedBy: null, status: 'not-discussed' });
    const records = [
      { record: builder.record, knownAt: '2025-07-04' },
      callRecord('two', { duration: ['two hours', 'PT2H'] }),
    ];
    writeFileSync(file, matrixPage([compareAccounts(records, [], findOccasions(records, [])[0].id)]));
    browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(() => browser?.close());

  const open = async (width: number) => {
    page = await browser.newPage({ viewport: { width, height: 800 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`file://${file}`);
    return requests;
  };

  it('loads nothing but itself, with words of reports as words', async () => {
    expect(await open(1200)).toHaveLength(1);
    expect(await page.getAttribute('meta[http-equiv]', 'content')).toContain("default-src 'none'");
    expect(await page.textContent('th[scope=row]')).toContain('the <b>grain</b> & "fish" deal');
    await page.close();
  });

  it('opens a cell to its quotes by keyboard', async () => {
    await open(1200);
    const details = page.locator('td details').first();
    expect(await details.locator('blockquote').isVisible()).toBe(false);
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.locator('blockquote').isVisible()).toBe(true);
    await page.close();
  });

  it('shows both quotes of a disputed value without a click', async () => {
    await open(1200);
    expect(
      await page.locator('.values section', { hasText: 'disputed' }).locator('blockquote').allInnerTexts(),
    ).toEqual([expect.stringContaining('an hour'), expect.stringContaining('two hours')]);
    await page.close();
  });

  it('fits a phone, each cell under the name of its side', async () => {
    await open(400);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    expect(await page.locator('td').first().getAttribute('data-side')).toBe('United States');
    await page.close();
  });

  it('prints with its quotes', async () => {
    await open(900);
    await page.emulateMedia({ media: 'print' });
    const height = await page
      .locator('td details blockquote')
      .first()
      .evaluate((quote) => quote.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(0);
    await page.close();
  });
});
