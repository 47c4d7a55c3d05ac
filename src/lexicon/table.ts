import { readFileSync } from 'node:fs';
import { ReadoutError } from '../errors.js';

/** A table of data/lexicon, read once when first needed. */
export function lexiconTable<Rows, Index>(name: string, index: (rows: Rows) => Index): () => Index {
  let table: Index | undefined;
  return () => (table ??= index(readRows(name)));
}

function readRows<Rows>(name: string): Rows {
  const file = new URL(`../../data/lexicon/${name}.json`, import.meta.url);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Rows;
  } catch (cause) {
    throw new ReadoutError('table-unreadable', `The word table ${name}.json cannot be read.`, { cause });
  }
}
