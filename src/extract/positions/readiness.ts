import type { Reading, Token } from '../../text/reading.js';
import { isAsserted } from '../assertion.js';
import { childrenWith, hasPassiveAuxiliary } from '../syntax.js';
import { type Frame, objectOf } from './frame.js';
import { inFavour, speakingOut } from './in-favour.js';
import { matterOf } from './matter.js';
import { minded, voicing, withMind } from './stance-words.js';

/** How a side is minded: "remains open to further talks", "is opposed to the plan", "voiced its support for the ban". */
export const readiness = (reading: Reading, verb: Token): Frame | null =>
  isAsserted(reading, verb) && !isSupposed(reading, verb) ? (minding(reading, verb) ?? voiced(reading, verb)) : null;

/** "when they are ready for it": not so yet. */
const isSupposed = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'advmod', 'mark').some(({ lower }) => /^(?:when|once|until)$/.test(lower));

function minding(reading: Reading, verb: Token): Frame | null {
  if (speakingOut.has(verb.lemma)) return inFavour(reading, verb);
  const isParticiple = minded.has(verb.lower) && hasPassiveAuxiliary(reading, verb);
  if (!isParticiple && !/^(?:be|remain|stay|stand)$/.test(verb.lemma)) return null;
  // "were opposed to the dam", "was prepared to walk out": the parser may read a passive.
  const adjective = isParticiple
    ? verb
    : childrenWith(reading, verb.index, 'acomp', 'oprd', 'xcomp').find(({ lower }) => minded.has(lower));
  if (adjective !== undefined) {
    const [deed] = [
      ...childrenWith(reading, adjective.index, 'xcomp', 'ccomp'),
      // "is adamant that it will not pay"
      ...childrenWith(reading, verb.index, 'ccomp'),
    ];
    const issue = objectOf(reading, adjective) ?? (deed === undefined ? null : (matterOf(reading, deed) ?? deed));
    return issue === null && adjective.lower !== 'opposed' ? null : { issue, change: 'not-stated' };
  }
  const [against] = childrenWith(reading, verb.index, 'prep', 'advmod').filter(({ lower }) =>
    /^(?:against|behind)$/.test(lower),
  );
  const opposed = against && childrenWith(reading, against.index, 'pobj', 'pcomp').at(0);
  if (opposed !== undefined) return { issue: opposed, change: 'not-stated' };
  return inFavour(reading, verb);
}

/** "reaffirmed its support for the mediators", "signalled readiness to talk" */
function voiced(reading: Reading, verb: Token): Frame | null {
  if (!voicing.has(verb.lemma)) return null;
  const noun = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) => withMind.has(lemma));
  if (noun === undefined) return null;
  const issue = objectOf(reading, noun) ?? childrenWith(reading, noun.index, 'acl').at(0) ?? null;
  // "voiced support": for what the sentence before tells.
  return issue === null && noun.lemma !== 'support' ? null : { issue, change: 'not-stated' };
}
