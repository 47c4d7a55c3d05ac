import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { childrenWith } from '../syntax.js';
import { governsTime } from '../time-word.js';
import { convening } from './commitment-words.js';
import type { Deed } from './deed.js';
import { isMeeting } from './meeting.js';
import { doerOf } from './subject.js';

/** "has convened a meeting on Friday", "called a session for Wednesday": what is fixed to come by being called. */
export function convened(reading: Reading, verb: Token): Deed | null {
  if (!convening.has(verb.lemma) || !isAsserted(reading, verb)) return null;
  if (childrenWith(reading, verb.index, 'neg', 'auxpass').length > 0) return null;
  const meeting = childrenWith(reading, verb.index, 'dobj').find((object) => isMeeting(reading, object));
  const who = doerOf(reading, verb);
  if (meeting === undefined || who === null || !isAgent(who)) return null;
  const isFor = [verb, meeting]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .some((preposition) => preposition.lower === 'for' && governsTime(reading, preposition));
  const isPerfect = auxiliariesOf(reading, verb).some(({ lemma, tag }) => lemma === 'have' && tag !== 'VB');
  const isOn = [verb, meeting]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .some((preposition) => /^(?:on|in|at)$/.test(preposition.lower) && governsTime(reading, preposition));
  return isFor || (isPerfect && isOn) ? { verb, who, toWhom: null } : null;
}
