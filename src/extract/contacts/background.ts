import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isBelow } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { isSetApart } from './merge-mentions.js';

const earlier = new Set(['since', 'before', 'prior', 'until']);

/**
 * Whether a contact is mentioned in passing: never in the headline or the first sentence, and only as something that the
 * news is set against ("the last round of talks", "prior to the call, he met with business leaders").
 */
export function isBackground(
  interpretation: Interpretation,
  group: readonly ContactMention[],
  groups: readonly (readonly ContactMention[])[],
): boolean {
  const { reading } = interpretation;
  const { paragraphs } = reading.source;
  const lead = reading.sentences.find(({ paragraph }) => paragraphs[paragraph].role === 'body')?.index;
  const isProminent = ({ head }: ContactMention) =>
    head.sentence === lead || paragraphs[reading.sentences[head.sentence].paragraph].role === 'headline';
  if (group.some(isProminent) && !isSetApart(interpretation, group[0])) return false;
  const others = groups.filter((other) => other !== group).flat();
  return group.every(
    (mention) =>
      isSetApart(interpretation, mention) || isUnder(reading, mention.head) || isDatedBy(reading, mention, others),
  );
}

/** In a phrase or clause that only dates another: "since the talks in Istanbul". */
function isUnder(reading: Reading, head: Token): boolean {
  for (let at = head; ; at = reading.tokens[at.head]) {
    if (at !== head && earlier.has(at.lower)) return true;
    if (childrenWith(reading, at.index, 'mark').some(({ lower }) => earlier.has(lower))) return true;
    if (at.head === at.index || at.label === 'ccomp') return false;
  }
}

/** "prior to the call, he met ...": dated by another contact. */
const isDatedBy = (reading: Reading, { clause }: ContactMention, others: readonly ContactMention[]): boolean =>
  others.some(
    ({ head }) =>
      head.sentence === clause.sentence && isBelow(reading, head.index, clause.index) && isUnder(reading, head),
  );
