import { readFile } from 'node:fs/promises';
import type { Change } from '../schema/change.js';
import type { Store } from '../store/store.js';
import { engineVersion } from './engine-version.js';
import { expandInputs, fileFault, isStandardInput } from './inputs.js';
import type { OperationContext } from './operation.js';
import { ReadingPool } from './reading-pool.js';

/** Reads reports and stores them one by one; what a change acknowledges is on disk. */
export async function* addReports(
  store: Store,
  paths: readonly string[],
  timeLimit: number,
  context: OperationContext,
): AsyncGenerator<Change> {
  const files = await expandInputs(paths, context);
  const pool = new ReadingPool(files.length, timeLimit * 1000);
  const engine = engineVersion();
  try {
    let done = 0;
    for await (const { file, answer } of pool.readAll(files, (path) => load(path, context))) {
      context.progress({ done: ++done, total: files.length, current: file });
      if ('code' in answer) context.fail({ input: file, ...answer });
      else yield* await store.put([{ record: answer, engine }]);
    }
  } finally {
    await pool.close();
  }
}

async function load(path: string, context: OperationContext) {
  try {
    return isStandardInput(path) ? await context.readStandardInput() : await readFile(path);
  } catch (cause) {
    return fileFault(cause);
  }
}
