import type { Reading, Token } from '../text/reading.js';
import type { Span } from '../text/span.js';
import { childrenWith, spanOf, subtree } from './syntax.js';

/** The members of a list, each without those after it: "exchanges of prisoners" and "the bodies ..." of "exchanges of prisoners and the bodies ...". */
export function conjuncts(reading: Reading, head: Token): Span[] {
  return members(reading, head).flatMap((member) => spanOf(reading, ownRange(reading, member)) ?? []);
}

/** The heads of a list, in order. */
export const members = (reading: Reading, head: Token): Token[] => [
  head,
  ...followers(reading, head).flatMap((next) => members(reading, next)),
];

/** The next members; the parser takes the second of three for an apposition ("a truce, the release of prisoners and a vote"). */
const followers = (reading: Reading, head: Token): Token[] =>
  childrenWith(reading, head.index, 'conj', 'appos').filter(
    ({ label, index }) => label === 'conj' || childrenWith(reading, index, 'cc').length > 0,
  );

/** The tokens of a member up to the conjunction that leads to the next. */
function ownRange(reading: Reading, member: Token) {
  const { first, last } = subtree(reading, member.index);
  const [next] = followers(reading, member);
  if (next === undefined) return { first, last };
  const cut = childrenWith(reading, member.index, 'cc', 'punct', 'preconj')
    .filter(({ index }) => index > member.index && index < next.index)
    .map(({ index }) => index);
  return { first, last: Math.min(subtree(reading, next.index).first, ...cut.slice(-2), last) };
}
