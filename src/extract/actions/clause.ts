import type { Reading, TokenRange } from '../../text/reading.js';
import { subtree } from '../syntax.js';

/** The stretch of text that tells of an event: the clause of its verb, or the noun with what depends on it and its verb's clause. */
export function clauseOf(reading: Reading, cue: number): TokenRange {
  const { tokens } = reading;
  let token = tokens[cue];
  if (token.pos === 'ADJ' && token.head !== token.index) token = tokens[token.head];
  return subtree(reading, token.index);
}
