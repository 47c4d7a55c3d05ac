import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { Provenance } from '../ingest/ingest.js';
import type { ReportRecord } from '../schema/record.js';
import type { Failure } from './operation.js';

/** The bytes of a report and where they came from. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
}

export type Refusal = Omit<Failure, 'input'>;
export type ReadingAnswer = ReportRecord | Refusal;

const mostWorkers = 4;

/**
 * Reads reports in worker threads, each report under a time limit: a worker that is still busy then is ended and replaced,
 * so that no report can hold up the others.
 */
export class ReadingPool {
  readonly #limit: number;
  readonly #queue: PQueue;
  readonly #idle: Worker[] = [];

  /** @param limit milliseconds that one report may take */
  constructor(reports: number, limit: number) {
    this.#limit = limit;
    this.#queue = new PQueue({ concurrency: Math.max(1, Math.min(reports, availableParallelism(), mostWorkers)) });
  }

  /** The answers in the order of the files; `load` gives the report's bytes or why there are none. */
  async *readAll(
    files: readonly string[],
    load: (file: string) => Promise<ReadingRequest | Refusal>,
  ): AsyncGenerator<{ file: string; answer: ReadingAnswer }> {
    const answers = files.map((file) =>
      this.#queue.add(async (): Promise<ReadingAnswer> => {
        const loaded = await load(file);
        return 'code' in loaded ? loaded : this.#read(loaded);
      }),
    );
    for (const answer of answers) answer.catch(() => undefined);
    for (const [index, answer] of answers.entries()) yield { file: files[index], answer: await answer };
  }

  async close(): Promise<void> {
    this.#queue.clear();
    await Promise.all(this.#idle.map((worker) => worker.terminate()));
  }

  async #read(request: ReadingRequest): Promise<ReadingAnswer> {
    const worker = this.#idle.pop() ?? (await this.#start());
    const stop = new AbortController();
    const { signal } = stop;
    const late = wait(this.#limit, null, { signal }).catch(() => null);
    try {
      worker.postMessage(request);
      const answer = await Promise.race([once(worker, 'message', { signal }).then(([message]) => message), late]);
      if (answer !== null) {
        this.#idle.push(worker);
        return answer as ReadingAnswer;
      }
      await worker.terminate();
      return { code: 'time-limit', message: `not read within ${this.#limit / 1000} s; --time-limit gives it longer` };
    } catch (cause) {
      return { code: 'reading-failed', message: `reading it failed (${(cause as Error).message}); please report this` };
    } finally {
      stop.abort();
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url));
    await once(worker, 'message');
    return worker;
  }
}
