import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { ReadoutError } from '../../errors.js';
import type { Copy } from '../store.js';
import { Connection } from './connection.js';
import { refuseSpecialFile } from './special-file.js';

/** Copies one moment of the store under another name, checks the copy, and only then lets it stand at `path`. */
export function backUp(connection: Connection, path: string): Copy {
  refuseSpecialFile(path);
  if (existsSync(path)) throw new ReadoutError('output-unwritable', `${path}: there is a file already`);
  const unfinished = `${path}.unfinished`;
  discard(unfinished);
  try {
    connection.database.prepare('vacuum into ?').run([unfinished]);
    const copy = check(unfinished);
    sync(unfinished);
    renameSync(unfinished, path);
    return { ...copy, bytes: statSync(path).size };
  } finally {
    discard(unfinished);
  }
}

function check(path: string): Omit<Copy, 'bytes'> {
  const copy = new Connection(path);
  try {
    const [{ integrity_check: verdict }] = copy.rows<{ integrity_check: string }>('pragma integrity_check');
    const dangling = copy.rows('pragma foreign_key_check');
    if (verdict !== 'ok' || dangling.length > 0) {
      throw new ReadoutError('store-damaged', `${path}: the copy is damaged (${verdict}); the store itself may be`);
    }
    const [counts] = copy.rows<{ reports: number; facts: number }>(countAll);
    return counts;
  } finally {
    copy.close();
  }
}

const countAll = 'select (select count(*) from report) as reports, (select count(*) from fact) as facts';

function sync(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function discard(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}
