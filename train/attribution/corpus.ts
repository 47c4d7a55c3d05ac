import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Alignment } from '../../src/text/alignment.js';
import type { SourceText } from '../../src/text/source-text.js';

/** Pieces of text, [start, end) in UTF-16 units. */
export type Pieces = readonly (readonly [number, number])[];

/** A document of the attribution benchmark (PolNeAR as lines of JSON). */
export interface AttributionDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Pieces | null;
    readonly cue: Pieces | null;
    readonly content: Pieces;
  }[];
}

/** Reads a .jsonl or .jsonl.gz file of documents. */
export function readDocuments(path: string): AttributionDocument[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AttributionDocument);
}

/** A document as the reader takes it: nothing removed, a paragraph a line. */
export function sourceTextOf({ id, text }: AttributionDocument): SourceText {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length, role: 'body' as const };
  });
  return { reportId: id, original: text, text, alignment: Alignment.identity(text.length), paragraphs };
}
