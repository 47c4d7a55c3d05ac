import type { Taken } from '../schema/taken.js';
import type { Store } from '../store/store.js';
import { arrivalsOf } from './intake/arrivals.js';
import { takeIn } from './intake/take-in.js';
import { Tally } from './intake/tally.js';
import type { OperationContext } from './operation.js';
import { ReadingPool } from './reading-pool.js';
import { type WebSettings, withFetcher } from './web.js';

/** Takes in what sources stand for; what is yielded is on disk. */
export async function* addReports(
  store: Store,
  sources: readonly string[],
  settings: WebSettings,
  context: OperationContext,
): AsyncGenerator<Taken> {
  const tally = new Tally();
  const pool = new ReadingPool(settings.timeLimit * 1000);
  try {
    yield* withFetcher({ ...settings, signal: context.signal }, (fetcher) => {
      const arrivals = arrivalsOf(sources, fetcher, store, tally, context);
      return takeIn(arrivals, store, (request) => pool.read(request), tally, context);
    });
  } finally {
    await pool.close();
  }
}
