import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { tokensWithin } from '../syntax.js';

/** The token that heads what is said: of the first sentence of a content, the one whose governor lies outside. Null for none. */
export function contentHead({ tokens, ...reading }: Reading, content: readonly Span[]): Token | null {
  const span = content.at(0);
  if (span === undefined) return null;
  const { first, last } = tokensWithin({ tokens, ...reading }, span);
  const heads = tokens
    .slice(first, last)
    .filter(({ head, index, pos }) => (head < first || head >= last || head === index) && pos !== 'PUNCT');
  return heads.find(({ pos }) => pos === 'VERB' || pos === 'AUX') ?? heads.at(0) ?? null;
}
