import { WARCParser, type WARCRecord } from 'warcio';
import type { Issue } from '../../schema/issue.js';
import { issue } from '../issues.js';
import { byteLimit, megabytes } from '../limits.js';
import { type Damage, gzipMembers, isGzip } from './gzip-members.js';
import { type StoredRecord, warcRecords } from './warc-records.js';

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
 * The pages of a WARC or .warc.gz, one after the other, in constant memory: only one record is held at a time. A broken record
 * gives an issue, and reading goes on with the next one.
 */
export async function* pagesInArchive(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<ArchivedPage | RefusedRecord> {
  let records = 0;
  let broken: RefusedRecord | null = null;
  for await (const record of warcRecords(unpacked(source))) {
    if ('damage' in record) {
      const { damage, url } = record;
      const where =
        url === null
          ? `${name} is damaged ${records === 0 ? 'at its beginning' : `behind its record ${records}`}`
          : `the record of ${url} in ${name} is damaged`;
      const refused = refusedRecord('source-damaged', `${where}: ${damage}.`, url);
      // Of a file that holds no record at all, that is said once.
      if (records === 0 && url === null) broken ??= refused;
      else yield refused;
      continue;
    }
    records++;
    if (broken !== null) yield broken;
    broken = null;
    const page = await pageOf(record, name);
    if (page !== null) yield page;
  }
  if (records === 0) yield refusedRecord('source-damaged', `${name} is no web archive: it holds no WARC record.`, null);
}

const refusedRecord = (code: 'source-damaged' | 'too-long', reason: string, url: string | null): RefusedRecord => ({
  kind: 'refused',
  url,
  issue: issue(code, reason),
});

/** The page that a record holds; null where it holds none. */
async function pageOf({ bytes, isTooLong }: StoredRecord, name: string): Promise<ArchivedPage | RefusedRecord | null> {
  const record = await new WARCParser(onePiece(bytes)).parse();
  const url = record?.warcTargetURI;
  if (record === null || !isPage(record) || !url) return null;
  const payload = isTooLong ? null : await bytesOf(record);
  if (payload === null)
    return refusedRecord('too-long', `${url} in ${name} is longer than ${megabytes(byteLimit)}.`, url);
  return { kind: 'page', url, mediaType: mediaTypeOf(record), retrievedAt: record.warcDate ?? null, bytes: payload };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Bytes of the beginning that tell what a file is. */
const openingLength = 4096;

/** Unpacks what is gzip, though its first bytes may be broken; a file that is not stays as it is. */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Damage> {
  const chunks = source[Symbol.asyncIterator]();
  let opening = Buffer.alloc(0);
  while (opening.length < openingLength) {
    const next = await chunks.next();
    if (next.done) break;
    opening = Buffer.concat([opening, next.value]);
  }
  const whole = (async function* () {
    yield opening;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (!isGzip(opening) && opening.includes('WARC/')) yield* whole;
  else yield* gzipMembers(whole);
}

const mediaTypeOf = ({ httpHeaders }: WARCRecord): string => httpHeaders?.headers.get('content-type') ?? '';

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' || !/html|text\/plain/i.test(mediaTypeOf(record))) return false;
  return record.httpHeaders?.statusCode === undefined || Number(record.httpHeaders.statusCode) < 300;
}

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
