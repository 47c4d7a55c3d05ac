import { parentPort } from 'node:worker_threads';
import { Pipeline } from '../pipeline.js';
import type { ReadingAnswer, ReadingRequest } from './reading-pool.js';

const pipeline = Pipeline.load();

parentPort?.on('message', (request: ReadingRequest) => parentPort?.postMessage(answer(request)));
parentPort?.postMessage('ready');

function answer({ bytes, provenance }: ReadingRequest): ReadingAnswer {
  try {
    return pipeline.read(bytes, provenance);
  } catch (cause) {
    return { code: 'reading-failed', message: `reading it failed (${(cause as Error).message}); please report this` };
  }
}
