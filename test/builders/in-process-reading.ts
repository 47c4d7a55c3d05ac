import type { OperationContext } from '../../src/operations/operation.js';
import type { ReadingAnswer, ReadingRequest } from '../../src/operations/reading-pool.js';
import { Pipeline } from '../../src/pipeline.js';

let pipeline: Pipeline | undefined;

/** Reads as the workers do, within the test's own process. */
export async function readInProcess({ bytes, provenance }: ReadingRequest): Promise<ReadingAnswer> {
  pipeline ??= Pipeline.load();
  return pipeline.read(bytes, provenance);
}

/** What a door lends; `failures` keeps what was told, as `INPUT: MESSAGE [CODE]`. */
export function testContext(signal = new AbortController().signal): OperationContext & { failures: string[] } {
  const failures: string[] = [];
  return {
    failures,
    signal,
    fail: ({ input, code, message }) => void failures.push(`${input}: ${message} [${code}]`),
    progress: () => undefined,
    readStandardInput: async () => new Uint8Array(),
  };
}
