import type { Alignment } from './alignment.js';
import type { Span } from './span.js';

export type ParagraphRole = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'subheading' | 'body';

/** A paragraph of the clean text. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}

/**
 * The text of a report within a run: the original (the file, decoded) and the clean text (noise and repeats removed,
 * paragraphs separated by a blank line), aligned. Every span of the stages is into `text`; evidence is into `original`.
 */
export interface SourceText {
  readonly reportId: string;
  readonly original: string;
  readonly text: string;
  readonly alignment: Alignment;
  readonly paragraphs: readonly Paragraph[];
}
