import type { Reading, Token } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';

const partOfCue = new Set(['aux', 'auxpass', 'neg', 'prt', 'advmod']);

/** The words of a cue: the verb with its auxiliaries, negation, adverbs and particle, as pieces. */
export function cueSpans(reading: Reading, head: Token, ...others: readonly Token[]): Span[] {
  const children = reading.children[head.index].map((child) => reading.tokens[child]);
  const words = [head, ...others, ...children.filter((child) => partOfCue.has(child.label) && isNear(child, head))];
  const spans: { start: number; end: number; last: number }[] = [];
  for (const word of words.toSorted((one, other) => one.index - other.index)) {
    const previous = spans.at(-1);
    if (previous && word.index <= previous.last + 1) Object.assign(previous, { end: word.end, last: word.index });
    else spans.push({ start: word.start, end: word.end, last: word.index });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

const isNear = (child: Token, head: Token): boolean => Math.abs(child.index - head.index) <= 3;
