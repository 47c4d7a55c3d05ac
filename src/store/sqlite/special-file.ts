import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ReadoutError } from '../../errors.js';

/** Folders that the kernel makes up: what is written there is kept nowhere. */
const madeUp = /^\/(proc|sys|dev(?!\/shm\/))(\/|$)/;

/**
 * Refuses what can hold no store: devices, pipes, folders and the kernel's own places, where opening one would fail late or wait
 * for ever.
 * @throws ReadoutError `store-unopenable`
 */
export function refuseSpecialFile(path: string): void {
  refuseMadeUpPlace(path);
  const place = resolve(path);
  const found = statOf(place);
  if (found?.isDirectory()) throw new ReadoutError('store-unopenable', `${path}: it is a folder, not a store`);
  if (found !== null && !found.isFile()) throw noDisk(path);
  if (found === null && statOf(dirname(place))?.isDirectory() !== true) {
    throw new ReadoutError('store-unopenable', `${path}: its folder is not there`);
  }
}

/** @throws ReadoutError `store-unopenable` */
export function refuseMadeUpPlace(path: string): void {
  if (madeUp.test(resolve(path))) throw noDisk(path);
}

function noDisk(path: string): ReadoutError {
  return new ReadoutError('store-unopenable', `${path}: no store can be kept there; it is no place on a disk`);
}

/** Null where there is nothing, or nothing that may be looked at. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
