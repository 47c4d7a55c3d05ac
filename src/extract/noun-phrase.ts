import type { Reading, Token } from '../text/reading.js';
import type { Span } from '../text/span.js';
import { childrenWith, spanOf, subtree } from './syntax.js';

/** A phrase without the relative and adverbial clauses at its end. */
export function nounPhrase(reading: Reading, head: Token): Span | null {
  const { first, last } = subtree(reading, head.index);
  if (head.pos === 'VERB' || head.pos === 'AUX') return spanOf(reading, { first, last });
  const cut = childrenWith(reading, head.index, 'relcl', 'parataxis', 'advcl', 'case', 'punct')
    .filter(({ label, text }) => label !== 'punct' || text === '—' || text === '–')
    .map(({ index, label }) => (label === 'case' || label === 'punct' ? index : subtree(reading, index).first))
    .filter((start) => start > head.index);
  return spanOf(reading, { first, last: Math.min(last, ...cut) });
}
