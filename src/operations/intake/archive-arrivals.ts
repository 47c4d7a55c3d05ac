import { createReadStream } from 'node:fs';
import { pagesInArchive } from '../../ingest/sources/web-archive.js';
import { type Arrival, refusedArrival } from './arrival.js';
import type { Tally } from './tally.js';

/** The pages of a web archive, one after the other. */
export async function* archiveArrivals(path: string, tally: Tally): AsyncGenerator<Arrival> {
  tally.expectAnyNumber();
  for await (const page of pagesInArchive(createReadStream(path), path)) {
    if (page.kind === 'refused') {
      const { code, reason } = page.issue;
      yield refusedArrival(page.url ?? path, { code, message: reason });
      continue;
    }
    const { url, bytes, mediaType, retrievedAt } = page;
    yield {
      kind: 'sent',
      source: url,
      request: { bytes, provenance: { file: url, url, mediaType, retrievedAt: retrievedAt ?? undefined } },
      address: retrievedAt === null ? null : pageAddress(url, retrievedAt),
    };
  }
}

const pageAddress = (url: string, askedAt: string) => ({
  url,
  kind: 'page' as const,
  source: null,
  etag: null,
  lastModified: null,
  askedAt: new Date(askedAt).toISOString(),
  askAfter: null,
  failures: 0,
});
