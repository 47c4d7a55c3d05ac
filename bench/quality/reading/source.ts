import { Alignment } from '../../../src/text/alignment.js';
import type { SourceText } from '../../../src/text/source-text.js';

/** Paragraphs as the text of a report without noise. */
export function sourceOfParagraphs(paragraphs: readonly string[]): SourceText {
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length, role: 'body' as const };
    start = span.end + 2;
    return span;
  });
  const text = paragraphs.join('\n\n');
  const alignment = Alignment.identity(text.length);
  return { reportId: 'report-bench', original: text, text, alignment, paragraphs: spans };
}
