import { createHash } from 'node:crypto';
import type { Statements } from './statements.js';

/** What a text is known again by: SHA-256 of its words, whatever stands between them. */
export const digestOf = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/[^\S ]\s*| \s+/g, ' ').trim())
    .digest('hex');

/** Step of the migrations: reports stored before digests were kept get theirs. */
export function digestTexts(statements: Statements): void {
  const stored = statements.prepare('select position, text from report').all([]) as {
    position: number;
    text: string;
  }[];
  for (const { position, text } of stored) {
    statements.prepare('update report set digest = ? where position = ?').run([digestOf(text), position]);
  }
}
