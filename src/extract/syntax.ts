import type { Reading, Token, TokenRange } from '../text/reading.js';
import type { Span } from '../text/span.js';

const edges = new WeakMap<Reading, readonly TokenRange[]>();

/** The stretch of tokens a token governs, itself included (leftmost to rightmost descendant). */
export function subtree(reading: Reading, index: number): TokenRange {
  let all = edges.get(reading);
  if (all === undefined) edges.set(reading, (all = subtrees(reading)));
  return all[index];
}

function subtrees({ tokens }: Reading): TokenRange[] {
  const first = tokens.map((_, index) => index);
  const last = tokens.map((_, index) => index + 1);
  for (const [index] of tokens.entries()) {
    // Widen every ancestor; a chain of heads is short, and a root is its own head.
    for (let at = index; tokens[at].head !== at; ) {
      at = tokens[at].head;
      if (index < first[at]) first[at] = index;
      if (index + 1 > last[at]) last[at] = index + 1;
    }
  }
  return first.map((start, index) => ({ first: start, last: last[index] }));
}

/** The children of a token with one of these dependency labels, in order. */
export function childrenWith(reading: Reading, index: number, ...labels: readonly string[]): Token[] {
  return reading.children[index].map((child) => reading.tokens[child]).filter((child) => labels.includes(child.label));
}

/** What stands after one of these prepositions of a head; null where none has an object. */
export const phraseObject = (reading: Reading, head: Token, ...prepositions: readonly string[]): Token | null =>
  childrenWith(reading, head.index, 'prep')
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'))
    .at(0) ?? null;

/** What stands after any preposition of a head, or after one that a preposition leads to ("walked out of talks"). */
export const phraseObjects = (reading: Reading, head: Token): Token[] =>
  childrenWith(reading, head.index, 'prep').flatMap(({ index }) => [
    ...childrenWith(reading, index, 'pobj'),
    ...childrenWith(reading, index, 'prep').flatMap((inner) => childrenWith(reading, inner.index, 'pobj')),
  ]);

export const hasPassiveAuxiliary = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'auxpass').length > 0;

/** "was told", "the men freed by Oslo" */
export function isPassive(reading: Reading, verb: Token): boolean {
  if (verb.tag !== 'VBN') return false;
  if (verb.label === 'acl' || hasPassiveAuxiliary(reading, verb)) return true;
  // "was condemned by Oslo and welcomed by Lima"
  const isJoined = verb.label === 'conj' && childrenWith(reading, verb.index, 'aux', 'nsubj').length === 0;
  return isJoined && hasPassiveAuxiliary(reading, reading.tokens[verb.head]);
}

/** "to send" */
export const isInfinitive = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'aux', 'auxpass').some(({ tag }) => tag === 'TO');

/** Whether `index` lies below `ancestor` in the parse, or is it. */
export function isBelow({ tokens }: Reading, index: number, ancestor: number): boolean {
  for (let at = index; ; at = tokens[at].head) {
    if (at === ancestor) return true;
    if (tokens[at].head === at) return false;
  }
}

/** The characters of a range of tokens without the white space and separating punctuation at its ends; null where nothing is left. */
export function spanOf({ tokens }: Reading, { first, last }: TokenRange): Span | null {
  const isEdge = (token: Token) => token.isSpace || /^(?:[,;:.]|--?|[–—])$/.test(token.text);
  let from = first;
  let to = last;
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  return from < to ? { start: tokens[from].start, end: tokens[to - 1].end } : null;
}

/** The tokens that lie wholly within a span of the clean text. */
export function tokensWithin({ tokens }: Reading, span: Span): TokenRange {
  const first = lowerBound(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last].end <= span.end) last++;
  return { first, last };
}

function lowerBound(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * "after Ruiz and Lind held talks": the parser hangs the subject of a finite verb on the conjunction, as its object. The head of that noun phrase; null
 * where there is none.
 */
export function subjectInPreposition(reading: Reading, verb: Token): Token | null {
  if (!/^VB[DZP]$/.test(verb.tag) || !/^(?:advcl|ccomp|ROOT|conj)$/.test(verb.label)) return null;
  for (
    let at = reading.tokens[verb.index - 1];
    at !== undefined && at.sentence === verb.sentence;
    at = reading.tokens[at.head]
  ) {
    const over = reading.tokens[at.head];
    if (at.label === 'pobj' && /^(?:after|before|since|until)$/.test(over.lower))
      return subtree(reading, at.index).last === verb.index ? at : null;
    if (at.head === at.index || at.index > verb.index) return null;
  }
  return null;
}
