import type { Reading } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { conjuncts } from '../conjuncts.js';
import { childrenWith, isBelow, isInfinitive } from '../syntax.js';
import type { OutcomeFrame } from './outcome-frame.js';

/** What the progress or agreement consists of: "including exchanges of prisoners and the bodies ...", "agreed to ... and to ...". */
export function itemsOf(reading: Reading, { kind, head, clause }: OutcomeFrame): Span[] {
  if (kind === 'no-agreement' || kind === 'no-progress') return [];
  const { first, last } = reading.sentences[clause.sentence];
  const examples = reading.tokens
    .slice(first, last)
    .filter(
      (token) => token.lower === 'including' && token.index > head.index && isBelow(reading, token.index, clause.index),
    )
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  const deeds = [head, clause]
    .flatMap(({ index }) => childrenWith(reading, index, 'xcomp', 'acl', 'ccomp'))
    .filter((deed) => deed.index > head.index && (deed.label !== 'acl' || isInfinitive(reading, deed)));
  return [...new Set([...examples, ...deeds])].flatMap((item) => conjuncts(reading, item));
}
