import { parentPort } from 'node:worker_threads';
import { Pipeline } from '../pipeline.js';
import type { ReadingAnswer, ReadingRequest } from './reading-pool.js';

const pipeline = Pipeline.load();

parentPort?.on('message', ({ file, bytes }: ReadingRequest) => parentPort?.postMessage(answer(file, bytes)));
parentPort?.postMessage('ready');

function answer(file: string, bytes: Uint8Array): ReadingAnswer {
  try {
    return pipeline.read(bytes, { file });
  } catch (cause) {
    return { code: 'reading-failed', message: `reading it failed (${(cause as Error).message}); please report this` };
  }
}
