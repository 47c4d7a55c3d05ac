import type { ReportRecord } from '../schema/record.js';

const wordsInShingle = 5;
/** Share of the shorter report's shingles that a copy has in common with it. */
const copied = 0.5;

/** The origin of each report by id: the wire it names, the report it copies, its outlet, or itself. */
export function originsOf(records: readonly { readonly record: ReportRecord }[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  const read: { origin: string; shingles: ReadonlySet<string> }[] = [];
  for (const { record } of records) {
    const { id, origin, publisher, headline, text } = record.report;
    const shingles = shinglesOf(text);
    const copy = read.find((other) => overlap(shingles, other.shingles) >= copied);
    const found = copy?.origin ?? origin ?? publisher ?? headline?.text ?? id;
    origins.set(id, found);
    read.push({ origin: found, shingles });
  }
  return origins;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let first = 0; first + wordsInShingle <= words.length; first++) {
    shingles.add(words.slice(first, first + wordsInShingle).join(' '));
  }
  return shingles;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common++;
  return few.size === 0 ? 0 : common / few.size;
}
