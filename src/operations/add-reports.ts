import type { Change } from '../schema/change.js';
import type { Store } from '../store/store.js';
import { engineVersion } from './engine-version.js';
import { expandInputs } from './inputs.js';
import { loadReport } from './load-report.js';
import type { OperationContext } from './operation.js';
import { ReadingPool } from './reading-pool.js';
import { type WebSettings, withFetcher } from './web.js';

/** Reads reports and stores them one by one; what a change acknowledges is on disk. */
export async function* addReports(
  store: Store,
  paths: readonly string[],
  settings: WebSettings,
  context: OperationContext,
): AsyncGenerator<Change> {
  const files = await expandInputs(paths, context);
  const pool = new ReadingPool(files.length, settings.timeLimit * 1000);
  const engine = engineVersion();
  try {
    yield* withFetcher(settings, async function* (fetcher) {
      let done = 0;
      const originals = new Map<string, Uint8Array>();
      const load = async (path: string) => {
        const loaded = await loadReport(path, fetcher, context);
        if (!('code' in loaded)) originals.set(path, loaded.bytes);
        return loaded;
      };
      for await (const { file, answer } of pool.readAll(files, load)) {
        const original = originals.get(file);
        originals.delete(file);
        context.progress({ done: ++done, total: files.length, current: file });
        if ('code' in answer) context.fail({ input: file, ...answer });
        else yield* await store.put([{ record: answer, engine, original }]);
      }
    });
  } finally {
    await pool.close();
  }
}
