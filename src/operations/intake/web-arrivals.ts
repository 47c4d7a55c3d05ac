import { pMapIterable } from 'p-map';
import type { Fetcher } from '../../ingest/fetch/fetcher.js';
import { readSource } from '../../ingest/sources/read-source.js';
import type { SourceItem } from '../../ingest/sources/source-item.js';
import type { Store, StoredAddress } from '../../store/store.js';
import { type Arrival, refusedArrival } from './arrival.js';
import { hostsAtOnce } from './hosts-at-once.js';
import { interleaveHosts } from './interleave.js';
import { askPage, type Plan, pageArrival } from './page-arrival.js';
import type { Tally } from './tally.js';

/** The reports that web addresses stand for: a page is itself; feeds, sitemaps and lists are what they point to. */
export class WebArrivals {
  private readonly asked = new Set<string>();
  private readonly fetcher: Fetcher;
  private readonly store: Store;
  private readonly tally: Tally;

  constructor(fetcher: Fetcher, store: Store, tally: Tally) {
    this.fetcher = fetcher;
    this.store = store;
    this.tally = tally;
  }

  /** A source that may be a page, or point to others. */
  async *source(url: string): AsyncGenerator<Arrival> {
    if (this.wasAsked(url)) return;
    this.tally.expect(1);
    const known = await this.store.address(url);
    const answer = await askPage(this.fetcher, url, known);
    const source = answer.kind === 'fetched' ? readSource(answer.bytes, answer.mediaType, answer.url) : null;
    if (source === null || source.kind === 'report') {
      yield pageArrival(url, known, answer, this.store, planOf(known));
    } else {
      this.tally.expect(-1);
      yield* this.pointedTo(url, source);
    }
  }

  /** What a feed, a sitemap or a list points to. */
  async *pointedTo(
    source: string,
    { items, sources, issues }: Exclude<ReturnType<typeof readSource>, { kind: 'report' }>,
  ): AsyncGenerator<Arrival> {
    for (const { code, reason } of issues) yield refusedArrival(source, { code, message: reason });
    const fresh: SourceItem[] = [];
    for (const item of items) {
      const isDeleted = (await this.store.address(item.url))?.kind === 'deleted';
      if (!isDeleted && !this.wasAsked(item.url)) fresh.push(item);
    }
    this.tally.expect(fresh.length);
    yield* pMapIterable(interleaveHosts(fresh), (item) => this.item(item), {
      concurrency: hostsAtOnce,
      preserveOrder: false,
    });
    for (const further of sources) yield* this.source(further);
  }

  private async item({ url, modifiedAt }: SourceItem): Promise<Arrival> {
    const known = await this.store.address(url);
    const asItWas = known !== null && known.report !== null && modifiedAt !== null && modifiedAt <= known.askedAt;
    if (asItWas) return { kind: 'unchanged', source: url };
    return pageArrival(url, known, await askPage(this.fetcher, url, known), this.store, planOf(known));
  }

  private wasAsked(url: string): boolean {
    const before = this.asked.size;
    return this.asked.add(url).size === before;
  }
}

/** Whoever watches it goes on as planned. */
const planOf = (known: StoredAddress | null): Plan => ({
  source: known?.source ?? null,
  askAfter: known?.askAfter ?? null,
  failures: 0,
});
