import { setTimeout as wait } from 'node:timers/promises';

/** What time it is and how to wait: tests put a clock of their own in its place. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with an AbortError where the signal tells to stop. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds, signal) => void (await wait(milliseconds, undefined, { signal })),
};
