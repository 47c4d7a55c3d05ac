import type { Evidence } from '../schema/evidence.js';
import type { Passage } from '../schema/passage.js';
import type { SourceText } from './source-text.js';
import type { Span } from './span.js';

const contextLength = 32;

/** Evidence for spans of the clean text, one piece for each paragraph a span touches. Spans nothing was copied for yield none. */
export function evidenceOf(source: SourceText, ...spans: readonly Span[]): Evidence[] {
  return spans
    .flatMap((span) => byParagraph(source, span))
    .flatMap((span) => {
      const place = source.alignment.toOriginal(span);
      if (place === null) return [];
      const { start, end } = place;
      return [
        {
          report: source.reportId,
          start,
          end,
          exact: source.original.slice(start, end),
          prefix: source.original.slice(Math.max(0, start - contextLength), start),
          suffix: source.original.slice(end, end + contextLength),
        },
      ];
    });
}

/** A passage for one or more spans of the clean text; its pieces are joined with " ... ". Null where no evidence is left. */
export function passageOf(source: SourceText, ...spans: readonly Span[]): Passage | null {
  const evidence = evidenceOf(source, ...spans);
  const text = spans.map((span) => source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).join(' ... ');
  return evidence.length === 0 || text === '' ? null : { text, evidence };
}

function byParagraph(source: SourceText, span: Span): Span[] {
  const touched = source.paragraphs.filter((paragraph) => paragraph.start < span.end && span.start < paragraph.end);
  if (touched.length < 2) return [span];
  return touched.map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
}
