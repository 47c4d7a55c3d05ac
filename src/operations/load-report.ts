import { readFile } from 'node:fs/promises';
import type { Fetcher } from '../ingest/fetch/fetcher.js';
import { fileFault, isStandardInput } from './inputs.js';
import type { OperationContext } from './operation.js';
import type { ReadingRequest, Refusal } from './reading-pool.js';
import { isWebAddress, refusalOf } from './web.js';

/** The bytes of a report at a path, on standard input or at a web address; or why there are none. */
export async function loadReport(
  input: string,
  fetcher: Fetcher,
  context: OperationContext,
): Promise<ReadingRequest | Refusal> {
  if (isWebAddress(input)) {
    const answer = await fetcher.get(input);
    if (answer.kind === 'refused') return refusalOf(answer);
    if (answer.kind === 'unchanged') throw new Error(`${input} was asked without validators, yet is unchanged`);
    const { bytes, url, mediaType, retrievedAt } = answer;
    return { bytes, provenance: { file: input, url, mediaType, retrievedAt } };
  }
  try {
    const bytes = isStandardInput(input) ? await context.readStandardInput() : await readFile(input);
    return { bytes, provenance: { file: input } };
  } catch (cause) {
    return fileFault(cause);
  }
}
