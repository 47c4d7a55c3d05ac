import type { Issue } from '../../schema/issue.js';

/** A report that a feed or a sitemap points to. */
export interface SourceItem {
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601, as far as it could be read. */
  readonly publishedAt: string | null;
  /** When the source says that it was last changed, ISO 8601. */
  readonly modifiedAt: string | null;
}

export interface SourceItems {
  readonly items: readonly SourceItem[];
  readonly issues: readonly Issue[];
}

/** ISO 8601 from a feed's date (RFC 822 or 3339); null where it is neither. */
export function feedDate(date: unknown): string | null {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The last moment that a date of change may mean: a day alone lasts until its end. */
export function lastMomentOf(date: unknown): string | null {
  const day = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date.trim());
  return feedDate(day ? `${date.trim()}T23:59:59Z` : date);
}

/** Only web addresses are followed; relative ones are resolved. */
export function webAddress(text: string | null | undefined, base: string): string | null {
  if (!text || !URL.canParse(text.trim(), base)) return null;
  const url = new URL(text.trim(), base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
