import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordPage } from '../../../src/serve/view/record-page.js';
import { sampleRecord } from '../sample-record.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

// Debian's package `chromium` brings the browser; where there is none, these tests are skipped and counted as such.
describe.skipIf(executablePath === undefined)('recordPage in a browser', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'readout-page-')), 'record.html');
    writeFileSync(file, recordPage([sampleRecord]));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
    page = await browser.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(() => browser?.close());

  it('marks the evidence and shows the report word for word', async () => {
    expect(await page.locator('mark').allInnerTexts()).toContain('stay');
    const shown = await page.locator('.text').evaluate((element) => {
      for (const number of element.querySelectorAll('sup')) number.remove();
      return element.textContent;
    });
    expect(shown).toBe(sampleRecord.report.text);
    await page.reload();
  });

  it('goes from a mark to its fact and from the fact back to its mark', async () => {
    await page.locator('mark a', { hasText: 'stay' }).click();
    const fact = page.locator('article:target');
    expect(await fact.locator('blockquote').textContent()).toBe('stay');
    await fact.locator('.evidence a').first().click();
    expect(await page.locator('a:target + a + mark, a:target + mark').first().textContent()).toBe('stay');
  });

  it('asks nothing of the network and breaks no rule of its own', () => expect(faults).toEqual([]));
});
