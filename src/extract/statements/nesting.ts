import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { spanOf, subtree, tokensWithin } from '../syntax.js';
import type { Attribution } from './attribution.js';
import { cueHead } from './cue-head.js';
import type { Draft } from './draft.js';
import { isPossibleSpeaker } from './possible-speaker.js';
import { properContent } from './proper-content.js';
import { proposals } from './rules/proposals.js';
import { sourceHead, sourceSpan } from './rules/source.js';

const nestedCertainty = 0.6;

/** The attributions as drafts, and below them those the rules find inside their contents ("A said B promised ..."). */
export function nest(reading: Reading, attributions: readonly Attribution[]): Draft[] {
  const drafts: Draft[] = [];
  for (const attribution of attributions.toSorted((one, other) => length(other) - length(one))) {
    const parent = smallestAround(drafts, attribution);
    const head = cueHead(reading, attribution.cue);
    const content = properContent(reading, head, withinClause(reading, head, attribution.content));
    drafts.push({ ...attribution, source: sourceByClause(reading, head) ?? attribution.source, content, head, parent });
  }
  const taken = new Set(drafts.map(({ head }) => head?.index));
  // A cue that governs much stands above one that governs less, so that every parent is there before its child.
  const inner = proposals(reading).toSorted((one, other) => length(other) - length(one));
  for (const { head, source, cue, content } of inner) {
    if (head === null || taken.has(head) || source.length === 0) continue;
    const parent = smallestAround(drafts, { source, cue, content, certainty: 0 });
    if (parent === null) continue;
    taken.add(head);
    const cueToken = reading.tokens[head];
    const proper = properContent(reading, cueToken, content);
    drafts.push({ source, cue, content: proper, certainty: nestedCertainty, head: cueToken, parent });
  }
  return drafts;
}

/** "thanked Ruiz, who came and threatened to leave", "was blamed for warning": the clause of the cue tells who. */
function sourceByClause(reading: Reading, cue: Token | null): readonly Span[] | null {
  if (cue?.pos !== 'VERB') return null;
  const source = sourceHead(reading, cue);
  const isJoined = cue.label === 'conj' && source !== null && isPossibleSpeaker(source);
  const isTold = isJoined || cue.label === 'pcomp' || /^(?:who|which)$/.test(source?.lower ?? '');
  const span = isTold && source !== null ? sourceSpan(reading, source, cue) : null;
  return span && [span];
}

/** "Lind, who said the strait was open, left": what a relative clause ascribes ends with it. */
function withinClause(reading: Reading, head: Token | null, content: readonly Span[]): readonly Span[] {
  if (head?.label !== 'relcl' && !isGovernedNoun(reading, head, content)) return content;
  if (head === null) return content;
  const clause = spanOf(reading, subtree(reading, head.index));
  const inside = content.flatMap(({ start, end }) =>
    clause !== null && start < clause.end ? [{ start, end: Math.min(end, clause.end) }] : [],
  );
  return inside.length > 0 ? inside : content;
}

/** "The warning that it could burst [was ignored]": what a noun ascribes is part of its phrase. */
const isGovernedNoun = (reading: Reading, head: Token | null, [first]: readonly Span[]): boolean =>
  head?.pos === 'NOUN' &&
  /^(?:nsubj|nsubjpass)$/.test(head.label) &&
  first !== undefined &&
  first.start > head.end &&
  reading.tokens[tokensWithin(reading, first).first]?.lower === 'that';

const length = ({ content }: Pick<Attribution, 'content'>): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The draft with the smallest content that holds the cue and all of the content of another. */
function smallestAround(drafts: readonly Draft[], inner: Attribution): Draft | null {
  const around = drafts.filter((outer) =>
    [...inner.cue, ...inner.content].every((span) => outer.content.some((content) => contains(content, span))),
  );
  return around.toSorted((one, other) => length(one) - length(other)).at(0) ?? null;
}
