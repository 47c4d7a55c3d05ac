import type { Reading, Token } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';
import { subtree } from '../../syntax.js';

const partOfCue = new Set(['aux', 'auxpass', 'neg', 'prt', 'advmod']);

/** The words of a cue: the verb with its auxiliaries, negation, adverbs and particle, as pieces. */
export function cueSpans(reading: Reading, head: Token, ...others: readonly Token[]): Span[] {
  const children = reading.children[head.index].map((child) => reading.tokens[child]);
  const parts = children.filter((child) => partOfCue.has(child.label) && child.tag !== 'WRB' && isNear(child, head));
  const words = [head, ...others, ...parts.flatMap(({ index }) => phrase(reading, index))];
  const spans: { start: number; end: number; last: number }[] = [];
  for (const word of words.toSorted((one, other) => one.index - other.index)) {
    const previous = spans.at(-1);
    if (previous && word.index <= previous.last + 1) Object.assign(previous, { end: word.end, last: word.index });
    else spans.push({ start: word.start, end: word.end, last: word.index });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

/** "once again", not "again" alone. */
function phrase(reading: Reading, index: number): readonly Token[] {
  const { first, last } = subtree(reading, index);
  return reading.tokens.slice(first, last);
}

const isNear = (child: Token, head: Token): boolean => Math.abs(child.index - head.index) <= 3;
