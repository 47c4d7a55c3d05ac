import { gunzipSync } from 'node:zlib';
import type { Issue } from '../schema/issue.js';
import { issue } from './issues.js';
import { byteLimit, megabytes } from './limits.js';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** RFC 8878; not every supported Node.js unpacks it. */
const isZstandard = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;

/** The file's bytes, gunzipped where they are gzip (RFC 1952), never more than the size limit: a bomb is refused. */
export function unpack(bytes: Uint8Array, limit = byteLimit): Uint8Array | Issue {
  if (bytes.length > limit) return tooLong(`has ${megabytes(bytes.length)}`, limit);
  if (isZstandard(bytes))
    return issue('binary', 'The file is packed with Zstandard: unpack it first (zstd -d FILE), or pack it with gzip.');
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return bomb
      ? tooLong('unpacks to more', limit)
      : issue('binary', 'The file is gzip, but damaged: it cannot be unpacked.');
  }
}

const tooLong = (size: string, limit: number): Issue =>
  issue('too-long', `The file is too long for one report: it ${size}, the limit is ${megabytes(limit)}.`);
