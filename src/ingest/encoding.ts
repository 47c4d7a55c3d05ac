import chardet from 'chardet';
import type { Issue } from '../schema/issue.js';
import { issue } from './issues.js';

/** The file's text, without a byte order mark, and the encoding it was decoded from (a WHATWG Encoding label). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly issue: Issue | null;
}

const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const headLength = 4096;
const metaCharset = /<meta[^>]+?charset\s*=\s*["']?\s*([\w:-]+)/i;
const xmlEncoding = /^\s*<\?xml[^>]+?encoding\s*=\s*["']([\w:-]+)/i;
// UTF-8 with a few bytes broken, against text of another encoding: share of its non-ASCII characters that do not decode.
const brokenShare = 0.2;

/**
 * Decodes bytes: by byte order mark; as UTF-8 where they are valid UTF-8; else by the charset declared (the server's, then the
 * page's); else, where nearly all of it is UTF-8, as broken UTF-8; else by a guess from byte frequencies.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return whole(bytes, marked[0]);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return whole(bytes, wide, guessed(wide));

  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', issue: null };

  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (brokenCharacters(lenient) <= brokenShare)
    return { text: lenient, encoding: 'utf-8', issue: brokenIssue(lenient) };

  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  for (const label of [declared, metaCharset.exec(head)?.[1], xmlEncoding.exec(head)?.[1]]) {
    const known = label ? knownEncoding(label) : null;
    if (known !== null && known !== 'utf-8' && !known.startsWith('utf-16')) return whole(bytes, known);
  }
  const guess = knownEncoding(chardet.detect(bytes) ?? '') ?? 'windows-1252';
  return whole(bytes, guess, guessed(guess));
}

function whole(bytes: Uint8Array, encoding: string, found: Issue | null = null): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? mendWindows1252(decoded) : decoded;
  return { text, encoding, issue: text.includes('\ufffd') ? brokenIssue(text) : found };
}

// Some Node releases decode windows-1252 as Latin-1 (nodejs/node#56542) and leave control characters for its quotes and dashes.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const mendWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]);

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 of mostly Latin text has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, headLength);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index & 1]++;
  const half = sample.length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be';
  return null;
}

function brokenCharacters(text: string): number {
  let broken = 0;
  let beyondAscii = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 127) beyondAscii++;
    if (unit === 0xfffd) broken++;
  }
  return broken / beyondAscii;
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const brokenIssue = (text: string): Issue =>
  issue(
    'encoding-broken',
    `${text.split('\ufffd').length - 1} bytes or characters do not decode; they stand as \ufffd in the text.`,
  );

const guessed = (encoding: string): Issue =>
  issue('encoding-guessed', `The file is not UTF-8 and declares no encoding; read as ${encoding}.`);
