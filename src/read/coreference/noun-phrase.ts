import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import { createMention } from './mention.js';

const premodifiers = new Set(['det', 'predet', 'amod', 'compound', 'nmod', 'poss', 'nummod', 'case', 'advmod']);

/** The noun and what stands before it: "a top foreign policy aide" of "a top foreign policy aide to the president". */
export function nounPhrase(reading: Reading, head: number): Mention {
  let first = head;
  for (const child of reading.children[head]) {
    if (child > head) break;
    if (premodifiers.has(reading.tokens[child].label)) first = Math.min(first, leftEdge(reading, child));
  }
  return createMention(reading, 'nominal', first, head + 1, head);
}

/** The leftmost token of what depends on a token, itself included. */
function leftEdge(reading: Reading, token: number): number {
  let edge = token;
  for (let child = reading.children[edge][0]; child !== undefined && child < edge; child = reading.children[edge][0]) {
    edge = child;
  }
  return edge;
}

/** Tokens that stand before a noun and depend on it, without determiners and punctuation. */
export function modifiersOf(reading: Reading, { first, head }: Mention): number[] {
  const modifiers: number[] = [];
  for (let token = first; token < head; token++) {
    const { label, pos } = reading.tokens[token];
    if (label !== 'det' && pos !== 'PUNCT' && label !== 'case') modifiers.push(token);
  }
  return modifiers;
}
