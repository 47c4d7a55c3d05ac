import { type ErrorCode, ReadoutError } from '../../errors.js';

/** SQLite's result codes (https://www.sqlite.org/rescode.html) that a user can do something about. */
const faults: readonly [RegExp, ErrorCode, string][] = [
  [/^SQLITE_FULL/, 'store-full', 'there is no room left on the disk; nothing was changed'],
  [/^SQLITE_(READONLY|PERM)/, 'store-read-only', 'it may not be written to; nothing was changed'],
  [/^SQLITE_(BUSY|LOCKED)/, 'store-busy', 'another process holds it; try again'],
  [/^SQLITE_NOTADB/, 'store-foreign', 'it is not a Readout store'],
  [/^SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHM)/, 'store-full', 'the disk took no more; nothing was changed'],
  [/^SQLITE_(CORRUPT|IOERR)/, 'store-damaged', 'it could not be read or written; restore it from a backup'],
  [/^SQLITE_CANTOPEN/, 'store-unopenable', 'it cannot be opened there'],
];

/** The ReadoutError for a fault of SQLite; any other error unchanged. */
export function asFault(path: string, error: unknown): unknown {
  const code = String((error as { code?: unknown }).code ?? '');
  const fault = faults.find(([pattern]) => pattern.test(code));
  return fault === undefined ? error : new ReadoutError(fault[1], `${path}: ${fault[2]}`, { cause: error });
}
