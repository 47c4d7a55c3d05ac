import type { Reading, TokenRange } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';

/** A paragraph of a reading with the tokens it holds. */
export interface ParagraphTokens extends Span, TokenRange {
  /** Index in `SourceText.paragraphs`. */
  readonly paragraph: number;
}

/** The paragraphs that hold at least one token, in order. */
export function paragraphTokensOf(reading: Reading): ParagraphTokens[] {
  const found: (ParagraphTokens & { last: number })[] = [];
  for (const sentence of reading.sentences) {
    const current = found.at(-1);
    if (current !== undefined && current.paragraph === sentence.paragraph) current.last = sentence.last;
    else {
      const { start, end } = reading.source.paragraphs[sentence.paragraph];
      found.push({ start, end, first: sentence.first, last: sentence.last, paragraph: sentence.paragraph });
    }
  }
  return found;
}
