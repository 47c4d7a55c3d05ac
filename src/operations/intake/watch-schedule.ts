import type { Address, StoredAddress } from '../../store/store.js';
import type { Plan } from './page-arrival.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const mostFailures = 5;

/** When watched feeds and their pages are asked again. Times are milliseconds since 1970. */
export class WatchSchedule {
  private readonly interval: number;

  /** @param interval milliseconds between two looks at a feed */
  constructor(interval: number) {
    this.interval = interval;
  }

  /** A feed that answered: after the interval, or later where it says that it will not change until then; a day at most. */
  afterFeed(now: number, refreshAfter: number | null): string {
    return iso(now + Math.max(this.interval, Math.min(day, refreshAfter ?? 0)));
  }

  /** A feed that did not: twice as late each time, a day at most, never before its server asks for. */
  afterFailure(now: number, failures: number, retryAt: string | null): string {
    const back = Math.max(this.interval, Math.min(day, this.interval * 2 ** failures));
    return iso(Math.max(now + back, retryAt === null ? 0 : Date.parse(retryAt)));
  }

  /**
   * A page that answered: news is mostly corrected within hours, so it is asked again after one, two, four hours and so on, and
   * after some five days no more.
   */
  afterPage(now: number, feed: string, known: Address | null): Plan {
    const last = known === null || known.askAfter === null ? 0 : Date.parse(known.askAfter) - Date.parse(known.askedAt);
    const next = known === null ? hour : last * 2;
    return { source: feed, askAfter: next === 0 || next > 3 * day ? null : iso(now + next), failures: 0 };
  }

  /** A page that did not: a few times more, each twice as late. */
  afterFailedPage(
    now: number,
    url: string,
    feed: string,
    known: StoredAddress | null,
    retryAt: string | null,
  ): Address {
    const failures = (known?.failures ?? 0) + 1;
    const later = Math.max(now + hour * 2 ** failures, retryAt === null ? 0 : Date.parse(retryAt));
    return {
      ...(known ?? { url, kind: 'page', etag: null, lastModified: null }),
      source: feed,
      askedAt: iso(now),
      askAfter: failures > mostFailures ? null : iso(later),
      failures,
    };
  }
}

/** Whether an address is to be asked now. @param modifiedAt when its feed says that it was last changed */
export function isDue(known: Address | null, modifiedAt: string | null, now: number): boolean {
  if (known === null) return true;
  if (known.kind === 'deleted') return false;
  if (known.askAfter !== null && Date.parse(known.askAfter) <= now) return true;
  return known.failures === 0 && modifiedAt !== null && modifiedAt > known.askedAt;
}

const iso = (time: number): string => new Date(time).toISOString();
