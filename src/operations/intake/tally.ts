import type { Progress } from '../operation.js';

/** Counts what is to come and what has come, for the line of progress. */
export class Tally {
  private done = 0;
  private expected = 0;
  private endless = false;

  expect(reports: number): void {
    this.expected += reports;
  }

  /** From now on nobody knows how many come: an archive does not say. */
  expectAnyNumber(): void {
    this.endless = true;
  }

  count(current: string): Progress {
    this.done++;
    return { done: this.done, total: this.endless ? null : Math.max(this.done, this.expected), current };
  }
}
