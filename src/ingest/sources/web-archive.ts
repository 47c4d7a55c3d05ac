import { WARCParser } from 'warcio';
import type { Issue } from '../../schema/issue.js';
import { issue } from '../issues.js';
import { byteLimit, megabytes } from '../limits.js';

/** A page held in a WARC file (ISO 28500). */
export interface ArchivedPage {
  readonly kind: 'page';
  readonly url: string;
  readonly mediaType: string;
  /** ISO 8601. */
  readonly retrievedAt: string | null;
  readonly bytes: Uint8Array;
}

/**
 * The pages of a WARC or .warc.gz, one after the other, in constant memory: only one record is held at a time. A damaged record
 * gives an issue; what cannot be read past it is left out, and said so.
 */
export async function* pagesInArchive(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<ArchivedPage | { readonly kind: 'refused'; readonly issue: Issue }> {
  let pages = 0;
  try {
    for await (const record of new WARCParser(source)) {
      const mediaType = record.httpHeaders?.headers.get('content-type') ?? '';
      const url = record.warcTargetURI;
      if (record.warcType !== 'response' || !url || !/html|text\/plain/i.test(mediaType)) continue;
      if (record.httpHeaders?.statusCode !== undefined && Number(record.httpHeaders.statusCode) >= 300) continue;
      const bytes = await bytesOf(record);
      pages++;
      if (bytes === null) {
        yield {
          kind: 'refused',
          issue: issue('too-long', `${url} in ${name} is longer than ${megabytes(byteLimit)}.`),
        };
      } else yield { kind: 'page', url, mediaType, retrievedAt: record.warcDate ?? null, bytes };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { kind: 'refused', issue: issue('source-damaged', `${name} is damaged after ${pages} pages: ${reason}.`) };
  }
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
