import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { ReadoutError } from '../errors.js';
import { refuseMadeUpPlace } from '../store/sqlite/special-file.js';
import { SqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';

/** What every operation on the store takes. */
export const storeInput = {
  db: z.string().min(1).optional().describe("the store's file; readout.db in your data folder unless given"),
};

export const asOfInput = {
  asOf: z.iso.date().optional().describe('only what was known by that day (YYYY-MM-DD)'),
};

/** What an operation takes that lists what happened at a time. */
export const happenedInput = {
  from: z.iso.date().optional().describe('first day it may have happened'),
  to: z.iso.date().optional().describe('last day it may have happened'),
};

/** Whether a stretch of days or minutes (ISO 8601) shares a day with the days asked for. What has no day answers only where none is asked for. */
export function happened(
  when: { readonly from: string | null; readonly to: string | null },
  { from, to }: { readonly from?: string; readonly to?: string },
): boolean {
  if (from === undefined && to === undefined) return true;
  if (when.from === null) return false;
  const last = (when.to ?? when.from).slice(0, 10);
  return (from === undefined || last >= from) && (to === undefined || when.from.slice(0, 10) <= to);
}

/** Opens the store for one piece of work and closes it whatever comes of it. Throws `file-missing` where there is none. */
export async function* withStore<Item>(
  db: string | undefined,
  work: (store: Store) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const path = db ?? defaultPath();
  // A mistyped path must not pass for a store that holds nothing.
  if (!existsSync(path)) {
    throw new ReadoutError('file-missing', `${path}: there is no store; "readout add" makes one`);
  }
  yield* closing(new SqliteStore(path), work);
}

/** The same, but makes a store where there is none yet. */
export async function* withNewStore<Item>(
  db: string | undefined,
  work: (store: Store) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  yield* closing(makeStore(db ?? defaultPath()), work);
}

async function* closing<Item>(store: Store, work: (store: Store) => AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* work(store);
  } finally {
    await store.close();
  }
}

function makeStore(path: string): Store {
  refuseMadeUpPlace(path);
  try {
    makeFolder(dirname(resolve(path)));
  } catch (cause) {
    throw new ReadoutError('store-unopenable', `${path}: its folder cannot be made`, { cause });
  }
  return new SqliteStore(path);
}

/** Folder by folder: where the kernel makes up a folder, Node's recursive `mkdir` never returns. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** The folder where programs keep a user's data: %APPDATA%, Library/Application Support, or the XDG base directory. */
function defaultPath(): string {
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'),
    darwin: join(homedir(), 'Library', 'Application Support'),
  };
  const folder = folders[process.platform] ?? process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  return join(folder, 'readout', 'readout.db');
}
