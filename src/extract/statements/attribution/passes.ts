import type { TokenRange } from '../../../text/reading.js';

// Small passes stay in the processor's cache.
const usualSize = 400;

/**
 * Divides paragraphs into passes of the network, each a run of paragraphs; one longer than `capacity` is cut into parts.
 */
export function passesOver(paragraphs: readonly TokenRange[], capacity: number): TokenRange[][] {
  const passes: TokenRange[][] = [];
  let size = 0;
  for (const paragraph of paragraphs) {
    for (let first = paragraph.first; first < paragraph.last; first += capacity) {
      const last = Math.min(paragraph.last, first + capacity);
      const pass = passes.at(-1);
      if (pass === undefined || size + last - first > usualSize) {
        passes.push([{ first, last }]);
        size = 0;
      } else pass.push({ first, last });
      size += last - first;
    }
  }
  return passes;
}
