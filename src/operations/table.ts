import type { Operation } from './operation.js';
import { read } from './read.js';
import { verify } from './verify.js';

/** Everything Readout can do; the doors read this list and nothing else. */
export const operations: readonly Operation[] = [read, verify] as unknown as readonly Operation[];
