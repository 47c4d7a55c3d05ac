import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../errors.js';

// Two levels up from here is the package, from src/ as from dist/.
const folder = new URL('../../models/', import.meta.url);

/**
 * A file of the shipped reading model.
 * @throws ReadoutError `weights-damaged` where it is missing or cannot be read
 */
export const readModelFile = (name: string): Buffer => read(`reader/${name}`);

/** A file of the shipped attribution model; faults as for the reading model. */
export const readAttributionFile = (name: string): Buffer => read(`attribution/${name}`);

/** A file of the shipped model that matches events of different reports; faults as for the reading model. */
export const readMergeFile = (name: string): Buffer => read(`merge/${name}`);

/** The compiled dense kernels. */
export const readKernels = (): Buffer => read('kernels.wasm');

function read(name: string): Buffer {
  const path = fileURLToPath(new URL(name, folder));
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ReadoutError('weights-damaged', `The model is incomplete: ${path} cannot be read.`, { cause });
  }
}
