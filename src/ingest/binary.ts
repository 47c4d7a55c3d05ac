const signatures: readonly (readonly [name: string, start: string])[] = [
  ['a PDF document', '%PDF-'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a ZIP archive or office document', 'PK\x03\x04'],
  ['a ZIP archive or office document', 'PK\x05\x06'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['an RTF document', '{\\rtf'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['an Ogg file', 'OggS'],
  ['an MP3 recording', 'ID3'],
];

const sampleLength = 65_536;
const controlShare = 0.05;

/** What the bytes are, where they are no text: "a PDF document", say; null where they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = signatures.find(([, start]) => head.startsWith(start));
  if (known !== undefined) return known[0];
  const sample = bytes.subarray(0, sampleLength);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return 'a binary file';
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) controls++;
  }
  return controls > sample.length * controlShare ? 'a binary file' : null;
}
