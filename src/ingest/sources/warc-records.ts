import { byteLimit } from '../limits.js';
import type { Damage } from './gzip-members.js';
import { RecordBytes } from './record-bytes.js';

/** A record of a WARC file (ISO 28500), whole as it stands there. */
export interface StoredRecord {
  readonly bytes: Buffer;
  /** Its block passes the size limit and is left out behind it. */
  readonly isTooLong: boolean;
}

/** What could not be read, and which page's record it was; null where that is not told. */
export interface BrokenRecord extends Damage {
  readonly url: string | null;
}

const longestHead = 1_048_576;
const version = Buffer.from('WARC/');

/** The records of a WARC file, one held at a time. Behind a broken one the next line that opens a record is looked for. */
export async function* warcRecords(
  source: AsyncIterable<Uint8Array | Damage>,
): AsyncGenerator<StoredRecord | BrokenRecord> {
  const reader = new RecordBytes(source);
  for (;;) {
    const opening = await reader.peekPastNewlines(version.length);
    if (opening === null) {
      const damage = reader.takeDamage();
      if (damage === null) return;
      yield { damage, url: null };
      continue;
    }
    if (!opening.equals(version)) {
      yield { damage: 'there is no record where one should begin', url: null };
      await reader.skipTo(version);
      continue;
    }
    const head = await reader.takeThrough('\r\n\r\n', longestHead);
    const length = head && lengthIn(head);
    const url = head && urlIn(head);
    if (head === null || length === null) {
      const damage = reader.takeDamage();
      yield { damage: damage ?? 'a record has no length', url };
      if (damage === null) await reader.skipTo(version);
      continue;
    }
    const block = await reader.take(length, byteLimit);
    const isWhole = block.isWhole && (await reader.isAtEndOfRecord());
    if (isWhole) {
      // What its head counts is no longer there: the parser reads as far as it goes.
      const bytes = Buffer.concat([head, block.bytes, Buffer.from('\r\n\r\n')]);
      yield { bytes, isTooLong: length > byteLimit };
      continue;
    }
    const damage = reader.takeDamage();
    yield { damage: damage ?? (block.isWhole ? 'its length is wrong' : 'it ends before its end'), url };
    if (damage !== null) continue;
    // The next record may begin within what a wrong length counts as this one's.
    reader.putBack(block.bytes);
    await reader.skipTo(version);
  }
}

const lengthIn = (head: Buffer): number | null => {
  const told = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(head.toString('latin1'));
  return told === null ? null : Number(told[1]);
};

const urlIn = (head: Buffer): string | null =>
  /^warc-target-uri:[ \t]*<?(\S+?)>?[ \t]*$/im.exec(head.toString('utf8'))?.[1] ?? null;
