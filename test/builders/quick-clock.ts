import type { Clock } from '../../src/ingest/fetch/clock.js';

/** A clock on which waiting takes no time: it jumps to when the wait would end and remembers how long that was. */
export class QuickClock implements Clock {
  readonly waits: number[] = [];
  private time: number;

  constructor(time = Date.UTC(2025, 4, 6, 12)) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(milliseconds);
    this.time += milliseconds;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}
