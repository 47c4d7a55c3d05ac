import type { KnownRecord } from './known-record.js';
import { inOrder } from './record-order.js';

const wordsInShingle = 5;
/** Share of the shorter report's shingles that a copy has in common with it. */
const copied = 0.5;

/** The origin of each report by id: the wire it names, the earlier report it copies, its outlet, or itself. */
export function originsOf(records: readonly KnownRecord[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  const read: { readonly origin: string; readonly shingles: number }[] = [];
  const holders = new Map<string, number[]>();
  for (const { record } of inOrder(records)) {
    const { id, origin, publisher, headline, text } = record.report;
    const shingles = shinglesOf(text);
    const common = new Map<number, number>();
    for (const shingle of shingles) {
      for (const holder of holders.get(shingle) ?? []) common.set(holder, (common.get(holder) ?? 0) + 1);
    }
    const copies = (index: number) => common.get(index)! / Math.min(shingles.size, read[index].shingles) >= copied;
    const copy = [...common.keys()].filter(copies).sort((one, other) => one - other)[0];
    const found = copy === undefined ? (origin ?? publisher ?? headline?.text ?? id) : read[copy].origin;
    origins.set(id, found);
    for (const shingle of shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), read.length]);
    read.push({ origin: found, shingles: shingles.size });
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
