import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const sliceLength = 8192;
const mostWaiting = 16;

export const isGzip = (chunk: Uint8Array): boolean => chunk[0] === 0x1f && chunk[1] === 0x8b;

/**
 * Unpacks gzip, member after member, as it comes. What was unpacked before damage is given before the error is thrown: the stream's own
 * iterator would drop it. Small slices, because what one step of zlib unpacks is lost with the damage it meets.
 */
export async function* gunzipStream(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const waiting: Uint8Array[] = [];
  let ended = false;
  let failure: Error | null = null;
  let wake = (): void => undefined;
  gunzip.on('data', (chunk: Uint8Array) => {
    waiting.push(chunk);
    if (waiting.length >= mostWaiting) gunzip.pause();
    wake();
  });
  gunzip.on('end', () => {
    ended = true;
    wake();
  });
  const fail = (error?: Error | null): void => {
    failure ??= error ?? null;
    wake();
  };
  // Damage at the very end comes when the pipeline no longer listens.
  gunzip.on('error', fail);
  pipeline(Readable.from(slicesOf(source)), gunzip, fail);
  try {
    for (;;) {
      const chunk = waiting.shift();
      if (chunk !== undefined) {
        yield chunk;
        if (waiting.length === 0) gunzip.resume();
      } else if (failure !== null) throw failure;
      else if (ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    gunzip.destroy();
  }
}

async function* slicesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += sliceLength) yield chunk.subarray(start, start + sliceLength);
  }
}
