import { pMapIterable } from 'p-map';
import type { Clock } from '../../ingest/fetch/clock.js';
import type { Fetcher } from '../../ingest/fetch/fetcher.js';
import { readSource } from '../../ingest/sources/read-source.js';
import type { SourceItem } from '../../ingest/sources/source-item.js';
import type { Address, Store } from '../../store/store.js';
import { refusalOf } from '../web.js';
import { type Arrival, refusedArrival } from './arrival.js';
import { hostsAtOnce } from './hosts-at-once.js';
import { interleaveHosts } from './interleave.js';
import { askPage, pageArrival } from './page-arrival.js';
import type { Tally } from './tally.js';
import { isDue, type WatchSchedule } from './watch-schedule.js';

interface ListedPage extends SourceItem {
  readonly feed: string;
}

/**
 * One look at the feeds that are due and at their pages. What a feed said is kept only by `settle`, when all its pages are done: a
 * round that was cut off is made again.
 */
export class FeedRound {
  private readonly answered: Address[] = [];
  private readonly fetcher: Fetcher;
  private readonly store: Store;
  private readonly schedule: WatchSchedule;
  private readonly tally: Tally;
  private readonly clock: Clock;

  constructor(fetcher: Fetcher, store: Store, schedule: WatchSchedule, tally: Tally, clock: Clock) {
    this.fetcher = fetcher;
    this.store = store;
    this.schedule = schedule;
    this.tally = tally;
    this.clock = clock;
  }

  async *arrivals(feeds: readonly string[]): AsyncGenerator<Arrival> {
    const pages = new Map<string, ListedPage>();
    for await (const { items, refused } of pMapIterable(feeds, (feed) => this.look(feed), {
      concurrency: hostsAtOnce,
    })) {
      yield* refused;
      for (const item of items) if (!pages.has(item.url)) pages.set(item.url, item);
    }
    const watched = new Set(feeds);
    for (const { url, source } of await this.store.addresses('page', this.now())) {
      if (source === null || !watched.has(source) || pages.has(url)) continue;
      pages.set(url, { url, title: null, publishedAt: null, modifiedAt: null, feed: source });
    }
    const due: ListedPage[] = [];
    for (const page of pages.values()) {
      if (isDue(await this.store.address(page.url), page.modifiedAt, this.clock.now())) due.push(page);
    }
    this.tally.expect(due.length);
    yield* pMapIterable(interleaveHosts(due), (page) => this.page(page), {
      concurrency: hostsAtOnce,
      preserveOrder: false,
    });
  }

  /** Keeps what the feeds said. */
  async settle(): Promise<void> {
    for (const feed of this.answered.splice(0)) await this.store.note(feed);
  }

  private async look(feed: string): Promise<{ items: ListedPage[]; refused: Arrival[] }> {
    const known = await this.store.address(feed);
    const now = this.clock.now();
    if (known?.askAfter && Date.parse(known.askAfter) > now) return { items: [], refused: [] };
    const state: Address = {
      ...(known ?? { url: feed, etag: null, lastModified: null }),
      ...{ kind: 'feed', source: null, askedAt: this.now(), failures: 0, askAfter: null },
    };
    const refuse = async (refusal: ReturnType<typeof refusalOf>, retryAt: string | null = null) => {
      const failures = (known?.failures ?? 0) + 1;
      await this.store.note({ ...state, failures, askAfter: this.schedule.afterFailure(now, failures, retryAt) });
      return { items: [], refused: [refusedArrival(feed, refusal)] };
    };
    const answer = await this.fetcher.get(feed, known);
    if (answer.kind === 'refused') return refuse(refusalOf(answer), answer.retryAt);
    if (answer.kind === 'unchanged') {
      const last = known?.askAfter ? Date.parse(known.askAfter) - Date.parse(known.askedAt) : null;
      this.answered.push({ ...state, askAfter: this.schedule.afterFeed(now, last) });
      return { items: [], refused: [] };
    }
    const source = readSource(answer.bytes, answer.mediaType, answer.url);
    if (source.kind === 'report') {
      return refuse({ code: 'source-damaged', message: 'it is no feed, sitemap or list; "readout add" takes pages' });
    }
    const askAfter = this.schedule.afterFeed(now, source.refreshAfter);
    this.answered.push({ ...state, ...answer.validators, askAfter });
    const refused = source.issues.map(({ code, reason }) => refusedArrival(feed, { code, message: reason }));
    const further = await Promise.all(source.sources.map((sitemap) => this.furtherSitemap(sitemap, feed)));
    return { items: [...source.items.map((item) => ({ ...item, feed })), ...further.flat()], refused };
  }

  /** The pages of a sitemap that an index names; one that cannot be had is left for the next look. */
  private async furtherSitemap(url: string, feed: string): Promise<ListedPage[]> {
    const answer = await this.fetcher.get(url);
    if (answer.kind !== 'fetched') return [];
    const source = readSource(answer.bytes, answer.mediaType, answer.url);
    return source.kind === 'report' ? [] : source.items.map((item) => ({ ...item, feed }));
  }

  private async page({ url, feed }: ListedPage): Promise<Arrival> {
    const known = await this.store.address(url);
    const now = this.clock.now();
    const answer = await askPage(this.fetcher, url, known);
    if (answer.kind === 'refused') {
      await this.store.note(this.schedule.afterFailedPage(now, url, feed, known, answer.retryAt));
    }
    return pageArrival(url, known, answer, this.store, this.schedule.afterPage(now, feed, known));
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
