import { parseFeed } from 'feedsmith';
import { issue } from '../issues.js';
import { feedDate, lastMomentOf, type SourceItem, type SourceItems, webAddress } from './source-item.js';

export interface Feed extends SourceItems {
  /** Milliseconds for which the feed says that it will not change; null where it does not say. */
  readonly refreshAfter: number | null;
}

type Parsed = ReturnType<typeof parseFeed<string>>;

/** The reports an RSS, Atom, RDF or JSON feed points to, each once. What is no feed gives an issue. @param url where it came from */
export function readFeed(text: string, url: string): Feed {
  const items = new Map<string, SourceItem>();
  try {
    const parsed = parseFeed(text);
    for (const { link, title, date, modified } of entriesOf(parsed)) {
      const address = webAddress(link, url);
      if (address === null || items.has(address)) continue;
      items.set(address, {
        url: address,
        title: title?.trim() || null,
        publishedAt: feedDate(date),
        modifiedAt: lastMomentOf(modified),
      });
    }
    return { items: [...items.values()], refreshAfter: refreshAfterOf(parsed), issues: [] };
  } catch (error) {
    const damaged = issue('source-damaged', `${url} is no feed that can be read: ${(error as Error).message}.`);
    return { items: [], refreshAfter: null, issues: [damaged] };
  }
}

interface Entry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: unknown;
  readonly modified?: unknown;
}

function entriesOf(parsed: Parsed): Entry[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        date: entry.published ?? entry.updated,
        modified: entry.updated,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.id,
        title: item.title,
        date: item.date_published,
        modified: item.date_modified,
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

const hour = 3_600_000;
const periods: Readonly<Record<string, number>> = {
  hourly: hour,
  daily: 24 * hour,
  weekly: 168 * hour,
  monthly: 720 * hour,
  yearly: 8760 * hour,
};

/** RSS 2.0 `ttl` in minutes, else the syndication module's period over its frequency. */
function refreshAfterOf(parsed: Parsed): number | null {
  if (parsed.format === 'json') return null;
  const ttl = parsed.format === 'rss' ? parsed.feed.ttl : undefined;
  if (typeof ttl === 'number' && ttl > 0) return ttl * 60_000;
  const { updatePeriod, updateFrequency = 1 } = parsed.feed.sy ?? {};
  const period = periods[updatePeriod ?? ''];
  return period === undefined || !(updateFrequency > 0) ? null : period / updateFrequency;
}
