import { realpath } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { likenessOf, signatureOf } from '../../ingest/copies/signature.js';
import type { ReportRecord } from '../../schema/record.js';
import type { Address } from '../../store/store.js';

/** Shared five-word shingles of the shorter text from which on two texts are one report, revised; two reports of one event share fewer. */
const leastShared = 0.2;

/** A file as an address that is never asked by itself: another text in it is a revision, as of a page. */
export const fileAddress = async (path: string): Promise<Address> => ({
  url: pathToFileURL(await realpath(path)).href,
  kind: 'page',
  source: null,
  etag: null,
  lastModified: null,
  askedAt: new Date().toISOString(),
  askAfter: null,
  failures: 0,
});

export const isFile = ({ url }: Address): boolean => url.startsWith('file:');

/** Whether what a file holds now is no revision of what it held, but quite another report. */
export function isAnotherReport({ report: before }: ReportRecord, { report: now }: ReportRecord): boolean {
  const sameHeadline = before.headline !== null && before.headline.text === now.headline?.text;
  return !sameHeadline && likenessOf(signatureOf(before.text), signatureOf(now.text)).containment < leastShared;
}
