import { isWhiteSpaceCode } from '../../model/white-space.js';
import type { Span } from '../../text/span.js';

const space = 0x20;
// Longer runs without white space are no words; cut, they cost time in proportion to their length.
const longestRun = 1000;

/** A stretch of white space, or of none. */
export interface Run extends Span {
  /** Whether one plain space follows, which belongs to no run. */
  readonly spaceAfter: boolean;
}

/** Cuts a text where white space begins and ends. A single space between words belongs to no run. */
export function* runsOf(text: string): Generator<Run> {
  let start = 0;
  while (start < text.length) {
    const ofSpace = isWhiteSpaceCode(text.charCodeAt(start));
    let end = start + 1;
    while (end < text.length && isWhiteSpaceCode(text.charCodeAt(end)) === ofSpace) end++;
    const spaceAfter = !ofSpace && text.charCodeAt(end) === space;
    while (end - start > longestRun) {
      const cut = start + longestRun;
      const to = isHighSurrogate(text.charCodeAt(cut - 1)) ? cut - 1 : cut;
      yield { start, end: to, spaceAfter: false };
      start = to;
    }
    yield { start, end, spaceAfter };
    start = spaceAfter ? end + 1 : end;
  }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
