import type { Reading, Token, TokenRange } from '../../../text/reading.js';

/**
 * The noun phrase next to a cue, for where the parse gives it no subject: before it ("Ruiz said"), else after it ("said
 * Ruiz"). Null where neither side of the range has one.
 */
export function nearestNominal({ tokens }: Reading, cue: Token, { first, last }: TokenRange): Token | null {
  const before = tokens.slice(first, cue.index).findLast(isHead);
  if (before !== undefined) return before;
  const after = tokens.slice(cue.index + 1, last);
  const end = after.findIndex((token) => /^[,.;:]$/.test(token.text));
  const phrase = end < 0 ? after : after.slice(0, end);
  return phrase.find((token) => isHead(token) && !(isHead(tokens[token.head]) && token.label === 'compound')) ?? null;
}

const isHead = (token: Token): boolean =>
  /^(?:PROPN|NOUN|PRON)$/.test(token.pos) && token.label !== 'compound' && token.label !== 'npadvmod';
