import { parseFeed } from 'feedsmith';
import { issue } from '../issues.js';
import { feedDate, type SourceItem, type SourceItems, webAddress } from './source-item.js';

/** The reports an RSS, Atom, RDF or JSON feed points to, each once. What is no feed gives an issue. @param url where it came from */
export function readFeed(text: string, url: string): SourceItems {
  const items = new Map<string, SourceItem>();
  try {
    for (const { link, title, date } of entriesOf(parseFeed(text))) {
      const address = webAddress(link, url);
      if (address === null || items.has(address)) continue;
      items.set(address, { url: address, title: title?.trim() || null, publishedAt: feedDate(date) });
    }
  } catch (error) {
    return {
      items: [],
      issues: [issue('source-damaged', `${url} is no feed that can be read: ${(error as Error).message}.`)],
    };
  }
  return { items: [...items.values()], issues: [] };
}

interface Entry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: unknown;
}

function entriesOf(parsed: ReturnType<typeof parseFeed>): Entry[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        date: entry.published ?? entry.updated,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.id,
        title: item.title,
        date: item.date_published,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link,
        title: item.title,
        date: item.dc?.dates?.[0],
      }));
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        date: item.pubDate ?? item.dc?.dates?.[0],
      }));
  }
}
