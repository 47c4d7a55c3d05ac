import { Alignment } from '../text/alignment.js';
import type { Paragraph, SourceText } from '../text/source-text.js';
import { joinAligned } from './aligned-text.js';
import type { OutlinedParagraph } from './outline/outline.js';

const separator = '\n\n';

/** Joins paragraphs into the clean text of a report, aligned to the original. */
export function sourceTextOf(reportId: string, original: string, outlined: readonly OutlinedParagraph[]): SourceText {
  const { text, pieces } = joinAligned(
    outlined.map(({ content }) => content),
    separator,
  );
  let start = 0;
  const paragraphs = outlined.map(({ content, role }): Paragraph => {
    const end = start + content.text.length;
    const paragraph = { start, end, role };
    start = end + separator.length;
    return paragraph;
  });
  return { reportId, original, text, alignment: new Alignment(pieces), paragraphs };
}
