import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { childrenWith, isPassive } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { objectOf } from './matter.js';
import { isDenied, isDeniedNoun, isWilled } from './negation.js';
import { discussing, otherwiseRaised } from './silence-words.js';
import { canBeSilent, silentSubject } from './silent-subject.js';

const forums = new Set(
  'agenda table talk meeting discussion conversation call negotiation programme program summit menu'.split(' '),
);

/** "was not discussed", "did not come up", "did not discuss", "was not on the agenda", "was left out of the talks", "There was no discussion of" */
export function undiscussed(reading: Reading, verb: Token): AbsenceFrame | null {
  if ((verb.pos !== 'VERB' && verb.pos !== 'AUX') || isWilled(reading, verb)) return null;
  const frame = (what: Token | null, who: Token | null = null): AbsenceFrame | null =>
    what === null ? null : { kind: 'not-discussed', clause: verb, who, what };
  const subject = silentSubject(reading, verb);
  // "the rebels were not at the table": who is missing is no topic.
  if (verb.lemma === 'be') return subject !== null && isAgent(subject) ? null : unlisted(reading, verb, subject);
  // "was left out of the talks", "was kept off the agenda"
  if (/^(?:leave|keep|omit|exclude|drop)$/.test(verb.lemma) && isPassive(reading, verb) && leadsToForum(reading, verb))
    return frame(subject);
  if (!isDenied(reading, verb)) return null;
  if (isPartly(reading, verb)) return null;
  if (verb.lemma === 'come' && hasParticle(reading, verb, 'up')) return frame(subject);
  if (/^(?:feature|figure)$/.test(verb.lemma) && leadsToForum(reading, verb)) return frame(subject);
  const isRaising = discussing.has(verb.lemma) || (verb.lemma === 'bring' && hasParticle(reading, verb, 'up'));
  if (!isRaising || /^(?:feature|figure)$/.test(verb.lemma)) return null;
  if (isPassive(reading, verb)) {
    const [passive = null] = childrenWith(reading, verb.index, 'nsubjpass');
    const what = passive ?? subject;
    // "is not covered by the text"
    const isOfText = verb.lemma === 'cover' && childrenWith(reading, verb.index, 'agent').length > 0;
    return what === null || isOfText || isRaisedOtherwise(verb, what) ? null : frame(what);
  }
  // "did not mention" is one person's silence.
  if (verb.lemma === 'mention' || verb.lemma === 'cover') return null;
  const object = objectOf(reading, verb);
  if (subject === null || !canBeSilent(subject) || object === null || isRaisedOtherwise(verb, object)) return null;
  return frame(object, subject);
}

export const isPartly = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'advmod').some(({ lower }) =>
    /^(?:fully|entirely|always|openly|completely|merely|only|simply)$/.test(lower),
  );

/** "was not on the agenda", "was not part of the talks", "There was no discussion of sanctions" */
function unlisted(reading: Reading, verb: Token, subject: Token | null): AbsenceFrame | null {
  const [attribute] = childrenWith(reading, verb.index, 'attr');
  const isExistential = childrenWith(reading, verb.index, 'expl').length > 0;
  if (attribute !== undefined && isExistential && /^(?:discussion|talk|debate)$/.test(attribute.lemma)) {
    // "There can be no talk of a truce" rules it out.
    const isRuledOut = childrenWith(reading, verb.index, 'aux').some(({ lower }) => /^(?:can|could)$/.test(lower));
    const isNone = !isRuledOut && (isDeniedNoun(reading, attribute) || isDenied(reading, verb));
    const what = objectOf(reading, attribute);
    return isNone && what !== null ? { kind: 'not-discussed', clause: verb, who: null, what } : null;
  }
  if (!isDenied(reading, verb) || subject === null) return null;
  const isListed =
    leadsToForum(reading, verb) ||
    (attribute !== undefined &&
      /^(?:part|subject|topic|item|issue)$/.test(attribute.lemma) &&
      leadsToForum(reading, attribute));
  return isListed ? { kind: 'not-discussed', clause: verb, who: null, what: subject } : null;
}

/** "on the agenda", "in the talks", "of the discussions" */
function leadsToForum(reading: Reading, head: Token): boolean {
  const prepositions = childrenWith(reading, head.index, 'prep', 'prt').filter(({ lower }) =>
    /^(?:on|in|of|off|from|out|during|at)$/.test(lower),
  );
  const inner = prepositions.flatMap(({ index }) => childrenWith(reading, index, 'prep'));
  return [...prepositions, ...inner]
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => forums.has(lemma));
}

/** Prices and sails are raised, and costs covered, but not in talk. */
const isRaisedOtherwise = (verb: Token, { lemma }: Token): boolean =>
  /^(?:raise|cover|touch|tackle)$/.test(verb.lemma) && otherwiseRaised.has(lemma);

export const hasParticle = (reading: Reading, verb: Token, particle: string): boolean =>
  childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) => lower === particle);
