import { type Ingested, ingest } from '../ingest.js';
import { issue } from '../issues.js';
import { firstOf, metaTagsOf } from '../page/metadata/meta-tags.js';
import { parsePage } from '../page/parse-page.js';
import type { Fetcher, Validators } from './fetcher.js';

/** A report read from the web, and what to ask with the next time; or unchanged since the last time. */
export type IngestedUrl =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly ingested: Ingested; readonly validators: Validators | null };

/** Fetches a page and reads it as a report. Whatever goes wrong is an issue that names the URL. */
export async function ingestUrl(
  fetcher: Fetcher,
  address: string,
  validators: Validators | null = null,
): Promise<IngestedUrl> {
  const page = await fetcher.get(address, validators);
  if (page.kind === 'unchanged') return page;
  if (page.kind === 'refused') {
    return { kind: 'read', ingested: { report: null, source: null, issues: [page.issue] }, validators: null };
  }
  const { url, mediaType, retrievedAt } = page;
  const ingested = ingest(page.bytes, { file: address, url, mediaType, retrievedAt });
  if (ingested.source !== null && reservesMining(ingested.source.original)) {
    const reserved = issue('fetch-forbidden', `${url} was not read: the page reserves text and data mining (TDMRep).`);
    return { kind: 'read', ingested: { report: null, source: null, issues: [reserved] }, validators: null };
  }
  return { kind: 'read', ingested, validators: page.validators };
}

/** Whether a page's meta elements reserve text and data mining (W3C TDMRep); the fetcher has checked the headers. */
const reservesMining = (source: string): boolean =>
  source.includes('tdm-reservation') && firstOf(metaTagsOf(parsePage(source)), 'tdm-reservation') === '1';
