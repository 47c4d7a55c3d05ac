import type { Reading } from '../../../text/reading.js';
import { contains } from '../../../text/span.js';
import type { Attribution } from '../attribution.js';
import type { Proposal } from './proposal.js';
import { proposals } from './proposals.js';

/** The attributions that rules over the parse find, outermost only: one inside the content of another that is wanted is left to the nesting. */
export function attributeByRules(
  reading: Reading,
  isWanted: (attribution: Attribution) => boolean = () => true,
): Attribution[] {
  const wanted = proposals(reading).filter((proposal) => isWanted(attributionOf(proposal)));
  return outermost(wanted).map(attributionOf);
}

const attributionOf = ({ source, cue, content }: Proposal): Attribution => ({ source, cue, content, certainty: 0.6 });

function outermost(all: readonly Proposal[]): Proposal[] {
  return all.filter(
    (inner) =>
      !all.some(
        (outer) =>
          outer !== inner &&
          inner.cue.some((cue) => outer.content.some((content) => contains(content, cue))) &&
          !outer.cue.some((cue) => inner.content.some((content) => contains(content, cue))),
      ),
  );
}
