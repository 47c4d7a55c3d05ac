import type { Issue } from '../../schema/issue.js';
import { charsetOf } from '../charset.js';
import { decode } from '../encoding.js';
import { listLimit } from '../limits.js';
import { unpack } from '../unpack.js';
import { readAddressList } from './address-list.js';
import { readFeed } from './feed.js';
import { readFeedList } from './feed-list.js';
import { readSitemap } from './sitemap.js';
import type { SourceItem } from './source-item.js';
import { sourceKindOf } from './source-kind.js';

/** What a document points to; a report points to nothing but is one. */
export type ReadSource =
  | { readonly kind: 'report' }
  | {
      readonly kind: 'feed' | 'sitemap' | 'list';
      readonly items: readonly SourceItem[];
      /** Further sitemaps; the feeds of a list. */
      readonly sources: readonly string[];
      /** Milliseconds for which a feed says that it will not change. */
      readonly refreshAfter: number | null;
      readonly issues: readonly Issue[];
    };

/** Reads a document as a feed, a sitemap or a list of addresses where it is one. Never throws on what it holds. @param address where it came from */
export function readSource(bytes: Uint8Array, mediaType: string | null, address: string): ReadSource {
  const unpacked = unpack(bytes, listLimit);
  if ('code' in unpacked) return { kind: 'report' };
  const { text } = decode(unpacked, charsetOf(mediaType));
  const kind = sourceKindOf(text);
  switch (kind) {
    case 'report':
      return { kind };
    case 'feed':
      return { kind, sources: [], ...readFeed(text, address) };
    case 'sitemap': {
      const { items, sitemaps, issues } = readSitemap(text, address);
      return { kind, items, sources: sitemaps, refreshAfter: null, issues };
    }
    case 'feed-list': {
      const { feeds, issues } = readFeedList(text, address);
      return { kind: 'list', items: [], sources: feeds, refreshAfter: null, issues };
    }
    case 'list':
      return { kind, sources: [], refreshAfter: null, ...readAddressList(text, address) };
  }
}
