import type { Reading, Token } from '../../text/reading.js';

const rounds = new Set([
  'round',
  'series',
  'session',
  'cycle',
  'phase',
  'day',
  'set',
  'hour',
  'minute',
  'week',
  'month',
  'weekend',
  'bout',
  'string',
  'flurry',
]);

/** The noun that counts a contact, where there is one: "round" of "the last round of talks"; else the contact's own noun. */
export function countedNoun({ tokens }: Reading, head: Token): Token {
  const preposition = tokens[head.head];
  const noun = tokens[preposition.head];
  return head.label === 'pobj' && preposition.lower === 'of' && rounds.has(noun.lemma) ? noun : head;
}

/** The words before a contact's noun that say which one it is. */
export function wordsBefore(reading: Reading, head: Token): readonly Token[] {
  const noun = countedNoun(reading, head);
  const own = reading.children[noun.index].filter((child) => child < noun.index).map((child) => reading.tokens[child]);
  return [
    ...own.flatMap((child) => reading.children[child.index].map((below) => reading.tokens[below])),
    ...own,
  ].filter(({ index }) => index < noun.index);
}
