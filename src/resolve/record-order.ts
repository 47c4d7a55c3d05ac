import type { KnownRecord } from './known-record.js';

/** Records by the time they could be known, then by id: what is found in them must not turn on the order in which they came. */
export function inOrder<Known extends KnownRecord>(records: readonly Known[]): Known[] {
  const key = ({ record: { report }, knownAt }: Known): string => `${report.publishedAt ?? knownAt} ${report.id}`;
  return records
    .map((known) => ({ known, key: key(known) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ known }) => known);
}
