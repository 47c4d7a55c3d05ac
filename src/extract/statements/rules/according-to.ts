import type { Reading, Token } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';
import { childrenWith, isBelow, spanOf, subtree } from '../../syntax.js';
import type { Proposal } from './proposal.js';
import { sourceSpan } from './source.js';

/** "..., according to X": the content is the clause around the phrase. */
export function accordingTo(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((token) => {
    if (token.lower !== 'according') return [];
    const to = reading.tokens[token.index + 1];
    if (to?.lower !== 'to') return [];
    const head = childrenWith(reading, to.index, 'pobj').at(0);
    const source = head && sourceSpan(reading, head, token);
    const content = clauseAround(reading, token);
    if (!source || content.length === 0) return [];
    return [{ head: token.index, source: [source], cue: [{ start: token.start, end: to.end }], content }];
  });
}

/** The clause a phrase hangs on, in the pieces before and after the phrase. */
export function clauseAround(reading: Reading, phrase: Token): Span[] {
  const governor = clauseHead(reading, phrase);
  if (governor === phrase) return [];
  const whole = subtree(reading, governor.index);
  const own = subtree(reading, phrase.index);
  return [
    spanOf(reading, { first: whole.first, last: Math.max(whole.first, own.first) }),
    spanOf(reading, { first: Math.min(own.last, whole.last), last: whole.last }),
  ].filter((span) => span !== null);
}

/** The verb of the clause: a phrase set on a noun or an adjunct within the clause still speaks of all of it. */
function clauseHead(reading: Reading, phrase: Token): Token {
  const { tokens } = reading;
  let at = tokens[phrase.head];
  while (at.pos !== 'VERB' && at.pos !== 'AUX' && at.head !== at.index && isBelow(reading, at.index, at.head))
    at = tokens[at.head];
  return at;
}
