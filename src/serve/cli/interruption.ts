/** What a process can be asked to stop by. */
export interface Stoppable {
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Ctrl-C or SIGTERM as a signal, from when it is first looked at: until then, and at the second time, they end the process at
 * once as ever.
 */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #process: Stoppable;
  readonly #stop = (): void => {
    this.close();
    this.#controller.abort();
  };
  #listening = false;

  constructor(process: Stoppable) {
    this.#process = process;
  }

  get signal(): AbortSignal {
    if (!this.#listening) for (const event of ['SIGINT', 'SIGTERM'] as const) this.#process.once(event, this.#stop);
    this.#listening = true;
    return this.#controller.signal;
  }

  close(): void {
    for (const event of ['SIGINT', 'SIGTERM'] as const) this.#process.off(event, this.#stop);
  }
}
