import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Statements } from './statements.js';

/** Keeps the bytes a report was read from. Its id is made of them, so that what is kept once never changes. */
export function keepOriginal(statements: Statements, report: string, bytes: Uint8Array): void {
  const [kept] = statements.rows('select 1 from original where report = ?', [report]);
  if (kept !== undefined) return;
  statements.prepare('insert into original (report, bytes) values (?, ?)').run([report, deflateRawSync(bytes)]);
}

export function originalOf(statements: Statements, report: string): Uint8Array | null {
  const [kept] = statements.rows<{ bytes: Uint8Array }>('select bytes from original where report = ?', [report]);
  return kept === undefined ? null : inflateRawSync(kept.bytes);
}
