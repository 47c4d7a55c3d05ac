import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { readSource } from '../ingest/sources/read-source.js';
import { takenSchema, takingSummarySchema } from '../schema/taken.js';
import type { Store } from '../store/store.js';
import { fileFault } from './inputs.js';
import { SummaryOfTaking } from './intake/summary.js';
import { watchFeeds } from './intake/watch-feeds.js';
import { storeInput, withNewStore } from './open-store.js';
import { defineOperation } from './operation.js';
import { ReadingPool } from './reading-pool.js';
import { isWebAddress, webInput, withFetcher } from './web.js';

export const watch = defineOperation({
  examples: [
    [
      'readout watch https://news.example/feed.xml',
      'until Ctrl-C; the pages of the feed, and again when they may have changed',
    ],
    ['readout watch feeds.txt --interval 60', 'the feeds of a list, each once an hour'],
    ['readout watch --once', 'all feeds watched before, those that are due, and stop: for cron'],
  ],
  input: z.strictObject({
    feeds: z
      .array(z.string())
      .default([])
      .describe('web addresses of feeds or sitemaps, or lists of them; all watched before unless given'),
    interval: z.number().min(1).default(15).describe('minutes between two looks at a feed'),
    once: z.boolean().default(false).describe('stop when all that is due is done'),
    timeLimit: z.number().positive().default(30).describe('seconds that one report may take'),
    ...webInput,
    ...storeInput,
  }),
  positionals: ['feeds'],
  output: z.union([takenSchema, takingSummarySchema]),
  run: ({ feeds: given, interval, once, db, ...settings }, context) =>
    withNewStore(db, async function* (store) {
      const feeds = await feedsOf(given, store);
      const pool = new ReadingPool(settings.timeLimit * 1000);
      const summary = new SummaryOfTaking();
      try {
        yield* withFetcher({ ...settings, signal: context.signal }, async function* (fetcher) {
          const wanted = { feeds, interval: interval * 60_000, once };
          for await (const taken of watchFeeds(wanted, fetcher, store, (request) => pool.read(request), context)) {
            summary.count(taken);
            yield taken;
          }
        });
      } finally {
        await pool.close();
      }
      yield summary.build(context.signal.aborted);
    }),
});

/** @throws ReadoutError `misuse`, `file-missing`, `file-unreadable` */
async function feedsOf(given: readonly string[], store: Store): Promise<string[]> {
  const feeds = given.length === 0 ? (await store.addresses('feed')).map(({ url }) => url) : [];
  for (const input of given) feeds.push(...(isWebAddress(input) ? [new URL(input).href] : await listedFeeds(input)));
  if (feeds.length === 0) throw new ReadoutError('misuse', 'no feed is watched yet; name one: readout watch ADDRESS');
  return [...new Set(feeds)];
}

async function listedFeeds(path: string): Promise<string[]> {
  const bytes = await readFile(path).catch((cause) => {
    const { code, message } = fileFault(cause);
    throw new ReadoutError(code, `${path}: ${message}`, { cause });
  });
  const list = readSource(bytes, null, `file:///${path}`);
  if (list.kind !== 'list') {
    throw new ReadoutError('misuse', `${path}: it is no list of web addresses, one a line, and no OPML list of feeds`);
  }
  const [broken] = list.issues;
  if (broken !== undefined) throw new ReadoutError('misuse', `${path}: ${broken.reason}`);
  return [...list.items.map(({ url }) => url), ...list.sources];
}
