export type SourceKind = 'feed' | 'sitemap' | 'list' | 'feed-list' | 'report';

const headLength = 20_000;
const prologue = /^\ufeff?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*/i;
const feedRoots = new Set(['rss', 'feed', 'rdf:rdf']);
const sitemapRoots = new Set(['urlset', 'sitemapindex']);
const jsonFeed = /^\ufeff?\s*\{[\s\S]*"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;
const listLine = /^(?:https?:\/\/\S+|#.*)?$/i;

/** What a document is, by what it holds: a feed, a sitemap, a list of web addresses one a line, an OPML list of feeds, or else a report. */
export function sourceKindOf(text: string): SourceKind {
  const head = text.slice(0, headLength);
  const root = /^<([\w:-]+)/.exec(head.replace(prologue, ''))?.[1].toLowerCase();
  if (root !== undefined && feedRoots.has(root)) return 'feed';
  if (root !== undefined && sitemapRoots.has(root)) return 'sitemap';
  if (root === 'opml') return 'feed-list';
  if (jsonFeed.test(head)) return 'feed';
  return isList(text) ? 'list' : 'report';
}

function isList(text: string): boolean {
  let addresses = 0;
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (!listLine.test(trimmed)) return false;
    if (trimmed !== '' && !trimmed.startsWith('#')) addresses++;
  }
  return addresses > 0;
}
