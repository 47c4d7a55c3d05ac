import { describe, expect, it } from 'vitest';
import { recordPage } from '../../../src/serve/view/record-page.js';
import { sampleRecord } from '../sample-record.js';

const page = recordPage([sampleRecord]);
const anchorsOf = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, anchor]) => anchor);

describe('recordPage', () => {
  it('links every mark to a fact that is there and every fact to a mark that is there', () => {
    const anchors = new Set(anchorsOf(/id="([^"]+)"/g));
    const links = anchorsOf(/href="#([^"]+)"/g);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(anchors).toContain(link);
  });

  it('lets nothing of the report or the record become markup', () => {
    expect(page).toContain('&lt;b&gt;Oslo&lt;/b&gt;');
    expect(page).not.toContain('<script');
  });

  it('needs nothing from elsewhere', () => {
    expect(page).not.toMatch(/(src|href)="(?!#)/);
    expect(page).toContain("default-src 'none'");
  });
});
