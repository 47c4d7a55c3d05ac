import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
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

/**
 * Reads reports in worker threads, each report under a time limit: a worker that is still busy then is ended and replaced,
 * so that no report can hold up the others. Workers are started as they are needed.
 */
export class ReadingPool {
  readonly #limit: number;
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #closing = new AbortController();

  /** @param limit milliseconds that one report may take */
  constructor(limit: number) {
    this.#limit = limit;
  }

  async read(request: ReadingRequest): Promise<ReadingAnswer> {
    const worker = this.#idle.pop() ?? (await this.#start());
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#closing.signal]);
    const late = wait(this.#limit, null, { signal }).catch(() => null);
    try {
      worker.postMessage(request);
      const answer = await Promise.race([once(worker, 'message', { signal }).then(([message]) => message), late]);
      if (answer !== null) {
        this.#idle.push(worker);
        return answer as ReadingAnswer;
      }
      this.#workers.delete(worker);
      await worker.terminate();
      return { code: 'time-limit', message: `not read within ${this.#limit / 1000} s; --time-limit gives it longer` };
    } catch (cause) {
      return { code: 'reading-failed', message: `reading it failed (${(cause as Error).message}); please report this` };
    } finally {
      stop.abort();
    }
  }

  /** Ends all workers, those that are reading among them. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url));
    this.#workers.add(worker);
    await once(worker, 'message', { signal: this.#closing.signal });
    return worker;
  }
}
