import type { Reading } from '../../../text/reading.js';
import { contains } from '../../../text/span.js';
import type { Attribution } from '../attribution.js';
import type { Proposal } from './proposal.js';
import { proposals } from './proposals.js';

/** The attributions that rules over the parse find, outermost only: one inside another's content is left to the nesting. */
export function attributeByRules(reading: Reading): Attribution[] {
  return outermost(proposals(reading)).map(({ source, cue, content }) => ({ source, cue, content, certainty: 0.6 }));
}

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
