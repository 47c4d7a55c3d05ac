import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { isVerbal } from '../assertion.js';
import { tokensWithin } from '../syntax.js';

/**
 * The token that heads what is said: of the first sentence of a content, the one whose governor lies outside. The pieces of a
 * content that its cue parts ("The bridge, he said, is open") are one. Null for none.
 */
export function contentHead(reading: Reading, content: readonly Span[]): Token | null {
  const { tokens } = reading;
  if (content.length === 0) return null;
  const words = content.flatMap((span) => {
    const { first, last } = tokensWithin(reading, span);
    return tokens.slice(first, last);
  });
  const isWithin = (index: number) => content.some((span) => contains(span, tokens[index]));
  const sentence = words.at(0)?.sentence;
  const heads = words.filter(
    ({ head, index, pos, sentence: own }) => own === sentence && (head === index || !isWithin(head)) && pos !== 'PUNCT',
  );
  return heads.find(isVerbal) ?? heads.at(0) ?? null;
}
