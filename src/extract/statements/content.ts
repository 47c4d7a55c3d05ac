import type { Statement } from '../../schema/statement.js';
import type { Quotation } from '../../text/quotations.js';
import type { Reading } from '../../text/reading.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { nounPhrase } from '../noun-phrase.js';
import { tokensWithin } from '../syntax.js';
import { antecedent } from './antecedent.js';

/** A content, ready to read: what is said, how it is quoted, and its verbatim pieces. */
export interface Content {
  readonly spans: readonly Span[];
  readonly quotation: Statement['quotation'];
  readonly verbatim: readonly Span[];
}

/**
 * A content without the words that only join it to its cue ("that") and, where all of it is quoted, without the marks. A
 * comma before a closing mark belongs to the sentence around it, not to the speaker.
 */
export function contentOf(reading: Reading, given: readonly Span[], quotations: readonly Quotation[]): Content {
  const { text } = reading.source;
  const spans = given
    .map((span) => meantBy(reading, span))
    .filter((span, index, all) => !all.some((other, at) => at < index && contains(other, span)))
    .map((span) => (opensWithPointing(reading, span) ? span : withoutThat(text, span)));
  // Single marks inside a double quotation are a quotation within it, no piece of their own.
  const pieces = quotations
    .filter(({ depth }) => depth === 0)
    .flatMap(({ inner }) => spans.filter((span) => overlaps(span, inner)).map((span) => intersection(span, inner)));
  const words = spans.flatMap((span) => {
    const { first, last } = tokensWithin(reading, span);
    return reading.tokens.slice(first, last).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
  const inside = words.filter((word) => pieces.some((piece) => contains(piece, word))).length;
  const quotation = inside === 0 ? 'indirect' : inside === words.length ? 'direct' : 'mixed';
  const verbatim = pieces.map((piece) => withoutFinalComma(text, piece)).filter(({ start, end }) => start < end);
  return {
    spans: quotation === 'direct' ? verbatim.map((span) => withoutThat(text, span)) : spans,
    quotation,
    verbatim,
  };
}

/** "charges of corruption, [which] he denies": what the pronoun stands for; "a charge [that]" ends before it. */
function meantBy(reading: Reading, span: Span): Span {
  const { first, last } = tokensWithin(reading, span);
  const pronoun = reading.tokens[last - 1];
  if (!/^(?:WDT|WP)$/.test(pronoun?.tag ?? '') || !/^(?:that|which|whom)$/.test(pronoun.lower)) return span;
  if (last - first > 1) return { start: span.start, end: reading.tokens[last - 2].end };
  const noun = antecedent(reading, pronoun);
  const phrase = noun === pronoun ? null : nounPhrase(reading, noun);
  // The phrase without the clause that the pronoun opens.
  return phrase === null
    ? span
    : { start: phrase.start, end: Math.min(phrase.end, reading.tokens[pronoun.index - 1].end) };
}

const intersection = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

function withoutFinalComma(text: string, { start, end }: Span): Span {
  const trimmed = text.slice(start, end).replace(/[,\s]+$/, '');
  return { start, end: start + trimmed.length };
}

/** "that accord": no conjunction. */
const opensWithPointing = ({ tokens }: Reading, span: Span): boolean => {
  const first = tokens.find(({ start }) => start >= span.start);
  return first?.lower === 'that' && first.label === 'det';
};

function withoutThat(text: string, { start, end }: Span): Span {
  const [joint] = /^that\s+/i.exec(text.slice(start, end)) ?? [''];
  return { start: start + joint.length, end };
}
