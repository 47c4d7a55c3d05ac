import { WARCParser, type WARCRecord } from 'warcio';
import type { Issue } from '../../schema/issue.js';
import { issue } from '../issues.js';
import { byteLimit, megabytes } from '../limits.js';
import { gunzipStream, isGzip } from './gunzip-stream.js';

/** A page held in a WARC file (ISO 28500). */
export interface ArchivedPage {
  readonly kind: 'page';
  readonly url: string;
  readonly mediaType: string;
  /** ISO 8601. */
  readonly retrievedAt: string | null;
  readonly bytes: Uint8Array;
}

/** A record, or the rest of an archive, that could not be taken. */
export interface RefusedRecord {
  readonly kind: 'refused';
  /** Null where the archive itself is damaged. */
  readonly url: string | null;
  readonly issue: Issue;
}

/**
 * The pages of a WARC or .warc.gz, one after the other, in constant memory: only one record is held at a time. A damaged record
 * gives an issue; what cannot be read past it is left out, and said so.
 */
export async function* pagesInArchive(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<ArchivedPage | RefusedRecord> {
  let [records, pages] = [0, 0];
  const damaged = (reason: string, url: string | null = null): RefusedRecord => ({
    kind: 'refused',
    url,
    issue: issue('source-damaged', reason),
  });
  try {
    for await (const record of new WARCParser(unpacked(source))) {
      if (record.warcType !== null) records++;
      const url = record.warcTargetURI;
      if (!isPage(record) || !url) continue;
      const bytes = await bytesOf(record);
      pages++;
      if (isCut(record)) yield damaged(`the record of ${url} in ${name} ends before its end.`, url);
      else if (bytes === null) {
        const reason = `${url} in ${name} is longer than ${megabytes(byteLimit)}.`;
        yield { kind: 'refused', url, issue: issue('too-long', reason) };
      } else {
        const mediaType = mediaTypeOf(record);
        yield { kind: 'page', url, mediaType, retrievedAt: record.warcDate ?? null, bytes };
      }
    }
    if (records === 0) yield damaged(`${name} is no web archive: it holds no WARC record.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield damaged(`${name} is damaged after ${pages} pages, the rest is left out: ${reason}.`);
  }
}

/** Unpacks what is gzip, member after member; unlike the parser's own unpacking, damage is an error and not an early end. */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const whole = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (isGzip(first.value)) yield* gunzipStream(whole);
  else yield* whole;
}

const mediaTypeOf = ({ httpHeaders }: WARCRecord): string => httpHeaders?.headers.get('content-type') ?? '';

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' || !/html|text\/plain/i.test(mediaTypeOf(record))) return false;
  return record.httpHeaders?.statusCode === undefined || Number(record.httpHeaders.statusCode) < 300;
}

/** Whether the archive ended before the length that the record's head gives. */
const isCut = ({ _reader }: WARCRecord): boolean => 'limit' in _reader && Number(_reader.limit) > 0;

/** A record's payload, transfer and content encodings undone; null where it passes the size limit. */
async function bytesOf(record: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= byteLimit) chunks.push(chunk);
  }
  return length > byteLimit ? null : Buffer.concat(chunks);
}
