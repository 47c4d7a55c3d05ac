import type { Issue } from '../../schema/issue.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf } from '../../text/passage.js';
import { findQuotations } from '../../text/quotations.js';

/** Compares a headline with the body: a quotation of the headline that the body does not hold is an issue. */
export function checkHeadline({ reading }: Interpretation): Issue[] {
  const { source } = reading;
  const headlines = source.paragraphs.flatMap(({ role }, index) => (role === 'headline' ? [index] : []));
  const body = source.paragraphs
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => words(source.text.slice(start, end)))
    .join(' ');
  return findQuotations(source)
    .filter(({ paragraph, depth }) => depth === 0 && headlines.includes(paragraph))
    .filter(({ inner }) => !holds(body, source.text.slice(inner.start, inner.end)))
    .map((quotation) => ({
      code: 'headline-quote-not-in-body' as const,
      reason: 'The headline quotes words that do not stand in the body.',
      evidence: evidenceOf(source, quotation),
    }));
}

/** Whether the body holds the quoted words in their order; parts left out with dots are looked up one by one. */
const holds = (body: string, quoted: string): boolean =>
  quoted
    .split(/…|\.{3}/)
    .map(words)
    .every((piece) => ` ${body} `.includes(piece === '' ? '' : ` ${piece} `));

/** Words alone, in lower case: headlines change capitals, quotation marks and final stops. */
const words = (text: string): string =>
  (
    text
      .replace(/[’']/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
