import type { Span } from '../../text/span.js';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text, without their line ends; blank ones among them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(lineEnd)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
