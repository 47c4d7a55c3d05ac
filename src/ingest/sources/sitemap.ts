import { Parser } from 'htmlparser2';
import { issue } from '../issues.js';
import { feedDate, lastMomentOf, type SourceItem, type SourceItems, webAddress } from './source-item.js';

/** A sitemap (sitemaps.org), its news extension, or an index of sitemaps. */
export interface Sitemap extends SourceItems {
  /** Further sitemaps that an index points to. */
  readonly sitemaps: readonly string[];
}

const mostEntries = 50_000;

/** Reads a sitemap; entries past the standard's 50,000 are left out. What is none gives an issue. @param url where it came from */
export function readSitemap(text: string, url: string): Sitemap {
  const items: SourceItem[] = [];
  const sitemaps: string[] = [];
  let fields: Record<string, string> = {};
  let field: string | null = null;
  let seen = false;
  const parser = new Parser(
    {
      onopentag(name) {
        seen ||= name === 'urlset' || name === 'sitemapindex';
        if (name === 'url' || name === 'sitemap') fields = {};
        // An image's or a video's own address is no report's.
        field = name.includes(':') && !name.startsWith('news:') ? null : name;
      },
      ontext(data) {
        if (field !== null) fields[field] = (fields[field] ?? '') + data;
      },
      onclosetag(name) {
        field = null;
        const address = name === 'url' || name === 'sitemap' ? webAddress(fields.loc, url) : null;
        if (address === null) return;
        if (name === 'sitemap') sitemaps.push(address);
        else if (items.length < mostEntries) {
          const date = fields['news:publication_date'] ?? fields.lastmod;
          items.push({
            url: address,
            title: fields['news:title']?.trim() || null,
            publishedAt: feedDate(date?.trim()),
            modifiedAt: lastMomentOf(fields.lastmod),
          });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const issues = seen ? [] : [issue('source-damaged', `${url} is no sitemap.`)];
  return { items, sitemaps, issues };
}
