import type { Issue } from '../../schema/issue.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf } from '../../text/passage.js';
import { findQuotations } from '../../text/quotations.js';
import type { SourceText } from '../../text/source-text.js';
import type { Span } from '../../text/span.js';
import { unmatchedNames } from './headline-names.js';
import { unmatchedNumbers } from './headline-numbers.js';

/** Compares a headline with the body: what it quotes, counts or names and the body does not hold is an issue. */
export function checkHeadline(interpretation: Interpretation): Issue[] {
  const { source } = interpretation.reading;
  const headlines = source.paragraphs.flatMap(({ role }, index) => (role === 'headline' ? [index] : []));
  const body = source.paragraphs
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => source.text.slice(start, end));
  if (headlines.length === 0 || body.length === 0) return [];
  const issue = (code: Issue['code'], reason: string) => (span: Span) => ({
    code,
    reason,
    evidence: evidenceOf(source, { start: span.start, end: span.end }),
  });
  const quoted = unmatchedQuotations(source, headlines, body);
  const counted = headlines.flatMap((index) => {
    const { start, end } = source.paragraphs[index];
    return unmatchedNumbers(source.text.slice(start, end), body.join('\n')).map((number) => ({
      start: start + number.start,
      end: start + number.end,
    }));
  });
  return [
    ...quoted.map(issue('headline-quote-not-in-body', 'The headline quotes words that do not stand in the body.')),
    ...counted.map(issue('headline-number-not-in-body', 'The headline gives a number that the body does not.')),
    ...unmatchedNames(interpretation).map(
      issue('headline-claim-not-in-body', 'The headline speaks of somebody whom the body does not name.'),
    ),
  ];
}

function unmatchedQuotations(source: SourceText, headlines: readonly number[], paragraphs: readonly string[]): Span[] {
  const body = paragraphs.map(words).join(' ');
  return findQuotations(source)
    .filter(({ paragraph, depth }) => depth === 0 && headlines.includes(paragraph))
    .filter(({ inner }) => !holds(body, source.text.slice(inner.start, inner.end)));
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
