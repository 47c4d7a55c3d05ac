import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import { ByteWindow } from './byte-window.js';

/** Where a stream of records is broken: what comes next begins a record anew. */
export interface Damage {
  readonly damage: string;
}

/** Raw bytes held from the beginning of a member on, so that those behind damage are found again. */
const longestLookBack = 4_194_304;
const sliceLength = 8192;
/** A member's head (RFC 1952) without the optional fields; its end: CRC-32 and length. */
const headLength = 10;
const footLength = 8;
const longestHead = 65_536;
/** Raw bytes that tell whether a member holds a record. */
const probeLength = 4096;

export const isGzip = (chunk: Uint8Array): boolean => chunk[0] === 0x1f && chunk[1] === 0x8b;

/**
 * Unpacks gzip (RFC 1952) member after member, as it comes. Behind a damaged member the next one that holds a record ("WARC/") is looked for;
 * the damage stands between what was unpacked before and after it. The last piece of a member is given once its checksum is right.
 */
export async function* gzipMembers(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Damage> {
  const raw = new ByteWindow(source);
  let at: number | null = 0;
  while (at !== null) {
    raw.drop(at);
    if (!(await raw.reach(at + 1)) || (await isPadding(raw, at))) return;
    const member = unpackMember(raw, at);
    let next = await member.next();
    for (; !next.done; next = await member.next()) yield next.value;
    const { end, damage } = next.value;
    if (damage === null) at = end;
    else {
      yield { damage };
      at = await nextRecord(raw, Math.max(at + 1, raw.base));
    }
  }
}

interface MemberEnd {
  /** Position behind the member. */
  readonly end: number;
  readonly damage: string | null;
}

async function* unpackMember(raw: ByteWindow, start: number): AsyncGenerator<Uint8Array, MemberEnd> {
  const head = await headOf(raw, start);
  if (head === null) return { end: start, damage: 'no gzip member where one should begin' };
  const inflate = createInflateRaw();
  let failure: Error | null = null;
  const pieces: Buffer[] = [];
  inflate.on('error', (error: Error) => {
    failure = error;
  });
  inflate.on('data', (piece: Buffer) => pieces.push(piece));
  let [checksum, length, fed] = [0, 0, 0];
  let last: Buffer | null = null;
  try {
    for (;;) {
      const from: number = start + head + fed;
      await raw.reach(from + sliceLength);
      const slice = raw.slice(from, from + sliceLength);
      if (slice.length === 0) return { end: from, damage: 'unexpected end of file' };
      await write(inflate, slice);
      fed += slice.length;
      for (const piece of pieces.splice(0)) {
        checksum = crc32(piece, checksum);
        length += piece.length;
        if (last !== null) yield last;
        last = piece;
      }
      if (failure !== null) return { end: from, damage: (failure as Error).message };
      if (inflate.bytesWritten < fed) break;
      raw.drop(from - longestLookBack);
    }
  } finally {
    inflate.destroy();
  }
  const foot = start + head + inflate.bytesWritten;
  if (!(await raw.reach(foot + footLength))) return { end: foot, damage: 'unexpected end of file' };
  const told = raw.slice(foot, foot + footLength);
  const isRight = told.readUInt32LE(0) === checksum && told.readUInt32LE(4) === length % 2 ** 32;
  if (!isRight) return { end: foot, damage: 'incorrect data check' };
  if (last !== null) yield last;
  return { end: foot + footLength, damage: null };
}

const write = (inflate: InflateRaw, slice: Buffer): Promise<void> =>
  new Promise((resolve) => {
    inflate.once('error', () => resolve());
    inflate.write(slice, () => resolve());
  });

const flags = { check: 2, extra: 4, name: 8, comment: 16 };

/** Length of a member's head in bytes; null where none begins there. */
async function headOf(raw: ByteWindow, start: number): Promise<number | null> {
  if (!(await raw.reach(start + headLength))) return null;
  const [first, second, method, set] = raw.slice(start, start + headLength);
  if (first !== 0x1f || second !== 0x8b || method !== 8 || set > 31) return null;
  let at = start + headLength;
  if (set & flags.extra) {
    if (!(await raw.reach(at + 2))) return null;
    at += 2 + raw.slice(at, at + 2).readUInt16LE(0);
  }
  for (const text of [flags.name, flags.comment]) {
    if (!(set & text)) continue;
    await raw.reach(at + longestHead);
    const end = raw.slice(at, at + longestHead).indexOf(0);
    if (end < 0) return null;
    at += end + 1;
  }
  return at + (set & flags.check ? 2 : 0) - start;
}

/** Zeros up to the end of the file, which some writers leave. */
async function isPadding(raw: ByteWindow, at: number): Promise<boolean> {
  if (raw.slice(at, at + 1)[0] !== 0) return false;
  const isWhole = !(await raw.reach(at + longestHead));
  return isWhole && raw.slice(at, raw.end).every((byte) => byte === 0);
}

/** Position of the next member that holds a record, from a position on; null where there is none. */
async function nextRecord(raw: ByteWindow, from: number): Promise<number | null> {
  for (let at = from; ; ) {
    await raw.reach(at + longestHead);
    const held = raw.slice(at, raw.end);
    const found = held.indexOf(Buffer.from([0x1f, 0x8b, 8]));
    if (found < 0) {
      if (!(await raw.reach(raw.end + 1))) return null;
      at = Math.max(at, raw.end - 3);
      raw.drop(at);
      continue;
    }
    at += found;
    raw.drop(at);
    const head = await headOf(raw, at);
    if (head !== null && (await holdsRecord(raw, at + head))) return at;
    at++;
  }
}

async function holdsRecord(raw: ByteWindow, at: number): Promise<boolean> {
  await raw.reach(at + probeLength);
  try {
    const opening = inflateRawSync(raw.slice(at, at + probeLength), { finishFlush: 2 });
    return opening.subarray(0, 5).toString('latin1') === 'WARC/';
  } catch {
    return false;
  }
}
