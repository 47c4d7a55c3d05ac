import { type Clock, systemClock } from '../../ingest/fetch/clock.js';
import type { Fetcher } from '../../ingest/fetch/fetcher.js';
import type { Taken } from '../../schema/taken.js';
import { endOfTime } from '../../store/end-of-time.js';
import type { Address, Store } from '../../store/store.js';
import type { OperationContext } from '../operation.js';
import type { ReadingAnswer, ReadingRequest } from '../reading-pool.js';
import { FeedRound } from './feed-round.js';
import { takeIn } from './take-in.js';
import { Tally } from './tally.js';
import { WatchSchedule } from './watch-schedule.js';

export interface WatchSettings {
  readonly feeds: readonly string[];
  /** Milliseconds between two looks at a feed. */
  readonly interval: number;
  /** Whether to stop when all that is due is done. */
  readonly once: boolean;
  readonly clock?: Clock;
}

// So that an address that is due at once is no busy loop.
const shortestWait = 1000;

/** Looks at feeds whenever they are due and takes in their pages, until the signal tells to stop: that is its end, no fault. */
export async function* watchFeeds(
  { feeds, interval, once, clock = systemClock }: WatchSettings,
  fetcher: Fetcher,
  store: Store,
  read: (request: ReadingRequest) => Promise<ReadingAnswer>,
  context: OperationContext,
): AsyncGenerator<Taken> {
  const schedule = new WatchSchedule(interval);
  for (const feed of feeds) if ((await store.address(feed)) === null) await store.note(unasked(feed, clock));
  try {
    for (;;) {
      const tally = new Tally();
      const round = new FeedRound(fetcher, store, schedule, tally, clock);
      yield* takeIn(round.arrivals(feeds), store, read, tally, context);
      await round.settle();
      if (once) return;
      const now = clock.now();
      const next = Math.max(now + shortestWait, await nextDue(feeds, store));
      context.progress({ done: 0, total: null, current: `looks again at ${new Date(next).toISOString()}` });
      await clock.wait(next - now, context.signal);
    }
  } catch (cause) {
    if (!context.signal.aborted) throw cause;
  }
}

/** A feed is known from when it is first watched, so that it is watched again whatever becomes of the first look. */
const unasked = (url: string, clock: Clock): Address => ({
  ...{ url, kind: 'feed', source: null, etag: null, lastModified: null, askAfter: null, failures: 0 },
  askedAt: new Date(clock.now()).toISOString(),
});

/** When the next of the feeds or their pages is to be asked, milliseconds since 1970. */
async function nextDue(feeds: readonly string[], store: Store): Promise<number> {
  const watched = new Set(feeds);
  const states = [
    ...(await store.addresses('feed')).filter(({ url }) => watched.has(url)),
    ...(await store.addresses('page', endOfTime)).filter(({ source }) => source !== null && watched.has(source)),
  ];
  return Math.min(...states.flatMap(({ askAfter }) => (askAfter === null ? [] : [Date.parse(askAfter)])));
}
