import { z } from 'zod';
import { isPublicAddress } from '../ingest/fetch/address-guard.js';
import type { Refused } from '../ingest/fetch/fetched.js';
import { Fetcher } from '../ingest/fetch/fetcher.js';
import type { Refusal } from './reading-pool.js';

/** What every operation that asks the web takes. */
export const webInput = {
  pause: z.number().min(0).default(1).describe('seconds between two requests to a host'),
  allowPrivate: z.boolean().default(false).describe('also ask loopback, link-local and private addresses'),
  allowReserved: z
    .boolean()
    .default(false)
    .describe(
      'also read what robots.txt or a reservation of text and data mining closes; only where you have the right',
    ),
};

export interface WebSettings {
  readonly pause: number;
  readonly allowPrivate: boolean;
  readonly allowReserved: boolean;
  /** Seconds. */
  readonly timeLimit: number;
  /** Ends all requests. */
  readonly signal?: AbortSignal;
}

export const isWebAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** Lends a fetcher for one piece of work and closes it whatever comes of it. */
export async function* withFetcher<Item>(
  { pause, allowPrivate, allowReserved, timeLimit, signal }: WebSettings,
  work: (fetcher: Fetcher) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const fetcher = new Fetcher({
    mayAsk: allowPrivate ? () => true : isPublicAddress,
    allowReserved,
    pause: pause * 1000,
    timeLimit: timeLimit * 1000,
    signal,
  });
  try {
    yield* work(fetcher);
  } finally {
    await fetcher.close();
  }
}

const waysOut: Partial<Record<Refused['code'], string>> = {
  'address-private': '--allow-private asks there all the same',
  'fetch-forbidden': '--allow-reserved reads it where you have the right to',
};

/** What a refused address is told to the user as, with the way out where there is one. */
export function refusalOf({ code, reason }: Refused): Refusal {
  const wayOut = waysOut[code];
  return { code, message: wayOut === undefined ? reason : `${reason}; ${wayOut}` };
}
