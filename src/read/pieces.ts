import type { RawToken } from './tokenizer/raw-token.js';

const sentenceEnd = /^(?:[.!?…]+|\s*\n\s*)$/u;
const closing = /^["'”’»)\]]+$/u;

/** Cuts a long sequence of tokens into pieces that can be read in one go, at sentence ends where there are any. */
export function cutIntoPieces(tokens: readonly RawToken[], longest: number): (readonly RawToken[])[] {
  const pieces: (readonly RawToken[])[] = [];
  let first = 0;
  while (tokens.length - first > longest) {
    const cut = lastSentenceEnd(tokens, first, first + longest);
    pieces.push(tokens.slice(first, cut));
    first = cut;
  }
  pieces.push(first === 0 ? tokens : tokens.slice(first));
  return pieces;
}

/** The end of the last sentence that ends in the second half of a stretch, else the end of the stretch. */
function lastSentenceEnd(tokens: readonly RawToken[], first: number, end: number): number {
  for (let cut = end; cut > (first + end) / 2; cut--) {
    if (closing.test(tokens[cut].lexeme.text)) continue;
    let token = cut - 1;
    while (token > first && closing.test(tokens[token].lexeme.text)) token--;
    if (sentenceEnd.test(tokens[token].lexeme.text)) return cut;
  }
  return end;
}
