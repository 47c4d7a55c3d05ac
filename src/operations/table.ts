import type { Operation } from './operation.js';

/** Everything Readout can do; the doors read this list and nothing else. */
export const operations: readonly Operation[] = [];
