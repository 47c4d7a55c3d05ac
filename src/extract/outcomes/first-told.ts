import type { Reading, Token } from '../../text/reading.js';
import { isInHeadline } from '../headline-text.js';
import { childrenWith } from '../syntax.js';
import type { OutcomeFrame } from './outcome-frame.js';
import { agreementNouns } from './outcome-words.js';

/**
 * The frames that tell of something new. "The agreement was announced" only points back where an agreement has been told of;
 * where the words before were only mentioned ("the understanding of June 6"), it tells what became of them.
 */
export function firstTold(reading: Reading, frames: readonly OutcomeFrame[]): OutcomeFrame[] {
  const told = new Set<number>();
  const kept: OutcomeFrame[] = [];
  for (const frame of frames) {
    const { head, kind } = frame;
    const isBack = kind === 'agreement' && pointsBack(reading, head);
    const before = isBack ? mentionBefore(reading, head) : null;
    const isOld = isBack && told.size > 0 && (before === null || told.has(before.index));
    const same = kept.findIndex((held) => held.clause === frame.clause && held.kind === kind);
    // The noun tells more than the verb it goes with: "broke down without a ceasefire".
    if (same >= 0 && !isOld && kept[same].head.pos === 'VERB') kept[same] = frame;
    else if (!isOld && same < 0) kept.push(before === null ? frame : { ...frame, paper: before });
    if (kind !== 'agreement') continue;
    for (const noun of nounsOf(reading, frame)) told.add(noun);
  }
  return kept;
}

/** "the deal", "that accord": definite, with nothing of its own that tells which. */
function pointsBack(reading: Reading, head: Token): boolean {
  if (head.pos !== 'NOUN' || !agreementNouns.has(head.lemma)) return false;
  const isDefinite = childrenWith(reading, head.index, 'det').some(({ lower }) =>
    /^(?:the|this|that|these|those)$/.test(lower),
  );
  return (
    isDefinite && childrenWith(reading, head.index, 'amod', 'compound', 'prep', 'relcl', 'acl', 'nummod').length === 0
  );
}

/** The nearest mention before that tells more of the same thing. */
const mentionBefore = (reading: Reading, head: Token): Token | null =>
  reading.tokens
    .slice(0, head.index)
    .findLast(
      (token) =>
        token.lemma === head.lemma &&
        token.pos === 'NOUN' &&
        !isInHeadline(reading, token) &&
        childrenWith(reading, token.index, 'amod', 'compound', 'prep', 'nummod').length > 0,
    ) ?? null;

/** The papers a frame names: its head, and what its verb is agreed on. */
const nounsOf = (reading: Reading, { head, clause }: OutcomeFrame): number[] => [
  head.index,
  ...[head, clause]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .map(({ index }) => index),
];
