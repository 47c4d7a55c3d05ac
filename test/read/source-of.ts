import { Alignment } from '../../src/text/alignment.js';
import type { Paragraph, SourceText } from '../../src/text/source-text.js';

/** The source text of paragraphs that a blank line separates, as ingest makes it, all of them body. */
export function sourceOf(text: string): SourceText {
  const paragraphs: Paragraph[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/(?:(?!\n\n)[\s\S])+/g)) {
    if (paragraph.trim() === '') continue;
    const start = index + paragraph.length - paragraph.trimStart().length;
    paragraphs.push({ start, end: start + paragraph.trim().length, role: 'body' });
  }
  return { reportId: 'report-test', original: text, text, alignment: Alignment.identity(text.length), paragraphs };
}
