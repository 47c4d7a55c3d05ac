import type { Address, StoredAddress } from '../store.js';
import type { Statements } from './statements.js';

interface AddressRow {
  readonly url: string;
  readonly kind: Address['kind'];
  readonly source: string | null;
  readonly report: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly asked_at: string;
  readonly ask_after: string | null;
  readonly failures: number;
}

export function addressOf(statements: Statements, url: string): StoredAddress | null {
  const [row] = statements.rows<AddressRow>('select * from address where url = ?', [url]);
  return row === undefined ? null : fromRow(row);
}

export function addressesOf(statements: Statements, kind: Address['kind'], dueBy?: string): StoredAddress[] {
  const due = dueBy === undefined ? '' : 'and ask_after <= ?2';
  const values = dueBy === undefined ? [kind] : [kind, dueBy];
  return statements
    .rows<AddressRow>(`select * from address where kind = ?1 ${due} order by ask_after, url`, values)
    .map(fromRow);
}

/** What was asked before what is known changes nothing. @param report null: the one last read there stands */
export function noteAddress(statements: Statements, address: Address, report: string | null): void {
  const { url, kind, source, etag, lastModified, askedAt, askAfter, failures } = address;
  statements.prepare(upsert).run([url, kind, source, report, etag, lastModified, askedAt, askAfter, failures]);
}

const upsert = `insert into address
  (url, kind, source, report, etag, last_modified, asked_at, ask_after, failures) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (url) do update set kind = excluded.kind, source = coalesce(excluded.source, source),
    report = coalesce(excluded.report, report), etag = excluded.etag, last_modified = excluded.last_modified,
    asked_at = excluded.asked_at, ask_after = excluded.ask_after, failures = excluded.failures
  where excluded.asked_at >= asked_at`;

function fromRow({ last_modified, asked_at, ask_after, ...row }: AddressRow): StoredAddress {
  return { ...row, lastModified: last_modified, askedAt: asked_at, askAfter: ask_after };
}
