import { wordsOf } from '../outline/repeats.js';

const shingleLength = 5;
const quoted = /“[^”]{0,2000}”|"[^"]{0,2000}"|«[^»]{0,2000}»/g;

/**
 * The set of a text's five-word shingles as 32-bit hashes (FNV-1a). Quotations are left out: reports that tell of one speech
 * share its words and are no copies for it.
 */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text.replace(quoted, ' ')).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= words.length; at++) {
    let hash = offsetBasis;
    for (let next = at; next < at + shingleLength; next++) hash = Math.imul(hash ^ words[next], prime) ^ (hash >>> 15);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(word: string): number {
  let hash = offsetBasis;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), prime);
  return hash;
}
