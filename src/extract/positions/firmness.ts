import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { type Frame, isDenied, objectOf, particlesOf } from './frame.js';
import { isPolicy } from './policy-words.js';
import {
  changing,
  demanding,
  giving,
  keeping,
  stances,
  stoodBy,
  taking,
  yielding,
  yieldingAlone,
} from './stance-words.js';

/** A stance held to or given up. */
export const firmness = (reading: Reading, verb: Token): Frame | null =>
  firm(reading, verb) ?? unyielding(reading, verb) ?? unbending(reading, verb) ?? changed(reading, verb);

/** "held firm to its position", "stood by the deal" */
function firm(reading: Reading, verb: Token): Frame | null {
  const mark = keeping[verb.lemma];
  if (mark === undefined || !isAsserted(reading, verb) || isDenied(reading, verb)) return null;
  const marked = childrenWith(reading, verb.index, 'prep', 'dobj', 'acomp', 'advmod', 'oprd', 'prt').filter(
    ({ lower }) => mark.test(lower),
  );
  const isBare = verb.lemma === 'hold' && !marked.some(({ lower }) => lower !== 'to');
  const issue = objectOf(reading, verb);
  const isBeside = verb.lemma === 'stand' && issue !== null && !isAgent(issue) && !stoodBy.has(issue.lemma);
  return marked.length === 0 || isBare || isBeside ? null : { issue, change: 'unchanged' };
}

/** "will not retreat from", "refused to back down", "would never accept" */
function unyielding(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma === 'refuse' && isAsserted(reading, verb)) {
    const [deed] = childrenWith(reading, verb.index, 'xcomp');
    return deed !== undefined && isYielding(reading, deed)
      ? { issue: objectOf(reading, deed), change: 'unchanged' }
      : null;
  }
  const isWilled = auxiliariesOf(reading, verb).some(({ lower }) =>
    /^(?:will|wo|would|'ll|’ll|shall|can|ca|could)$/.test(lower),
  );
  if (!isWilled || !isDenied(reading, verb) || !isYielding(reading, verb)) return null;
  return { issue: objectOf(reading, verb), change: 'unchanged' };
}

/** "give up", "back down": these yield with their particle only. */
function isYielding(reading: Reading, verb: Token): boolean {
  if (!yielding.has(verb.lemma)) return false;
  const particles = particlesOf(reading, verb);
  if (verb.lemma === 'give')
    return (
      particles.some((word) => /^(?:up|in|way)$/.test(word)) ||
      childrenWith(reading, verb.index, 'dobj').some(({ lower }) => lower === 'way')
    );
  return verb.lemma !== 'back' || particles.some((word) => /^(?:down|off|away)$/.test(word));
}

/** "dropped its demand", "lifted a veto", "backed down", "no longer insists on" */
function changed(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb)) return null;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const change = isDenied(reading, verb) ? 'unchanged' : 'changed';
  if (changing.has(verb.lemma) && object !== undefined && stances.has(object.lemma)) {
    return {
      issue: objectOf(reading, object) ?? phraseObject(reading, verb, 'on', 'to', 'over', 'for') ?? object,
      change,
    };
  }
  const isGivingUp =
    verb.lemma === 'back'
      ? particlesOf(reading, verb).some((word) => /^(?:down|off|away)$/.test(word))
      : yieldingAlone.has(verb.lemma);
  if (isGivingUp && object === undefined && isAgentOf(reading, verb)) return { issue: objectOf(reading, verb), change };
  const given = giving.has(verb.lemma) && object?.lemma === 'ground';
  if (given) return { issue: phraseObject(reading, verb, 'on', 'over'), change };
  const noLonger = childrenWith(reading, verb.index, 'neg', 'advmod').some(
    ({ lower, index }) => lower === 'longer' || (lower === 'no' && reading.tokens[index + 1]?.lower === 'longer'),
  );
  return noLonger && (taking.has(verb.lemma) || demanding.has(verb.lemma))
    ? { issue: objectOf(reading, verb), change: 'changed' }
    : null;
}

const isAgentOf = (reading: Reading, verb: Token): boolean => childrenWith(reading, verb.index, 'nsubj').some(isAgent);

/** "has shown no sign of backing down" */
function unbending(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb)) return null;
  const sign = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) => lemma === 'sign' || lemma === 'intention');
  if (sign === undefined || !childrenWith(reading, sign.index, 'det').some(({ lower }) => lower === 'no')) return null;
  const deed = phraseObject(reading, sign, 'of');
  return deed !== null && isYielding(reading, deed) ? { issue: objectOf(reading, deed), change: 'unchanged' } : null;
}

/** "Moscow's position has not changed", "its stance remains the same" */
export function standing(reading: Reading, verb: Token): Frame | null {
  const same = sameAsBefore(reading, verb);
  if (same !== null) return same;
  const [subject] = childrenWith(reading, verb.index, 'nsubj');
  if (subject === undefined || !stances.has(subject.lemma) || !isAsserted(reading, verb)) return null;
  const [holder] = childrenWith(reading, subject.index, 'poss');
  if (holder === undefined) return null;
  const denied = isDenied(reading, verb);
  const says = childrenWith(reading, verb.index, 'acomp', 'attr', 'oprd').map(({ lower }) => lower);
  const isKept =
    (verb.lemma === 'remain' || verb.lemma === 'be' || verb.lemma === 'stay') &&
    says.some((word) => /^(?:unchanged|same|firm|clear|consistent)$/.test(word));
  const isChange = changing.has(verb.lemma);
  if (!isKept && !isChange) return null;
  return { holder, issue: phraseObject(reading, subject, 'on'), change: isKept || denied ? 'unchanged' : 'changed' };
}

/** "There is no change in its plan", "There has been no change to our position" */
function sameAsBefore(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma !== 'be' || childrenWith(reading, verb.index, 'expl').length === 0) return null;
  const [change] = childrenWith(reading, verb.index, 'attr', 'nsubj').filter(({ lemma }) => lemma === 'change');
  if (change === undefined || !childrenWith(reading, change.index, 'det').some(({ lower }) => lower === 'no'))
    return null;
  const held = phraseObject(reading, change, 'in', 'to', 'of');
  const holder = held && childrenWith(reading, held.index, 'poss').at(0);
  return held && holder && (stances.has(held.lemma) || isPolicy(held))
    ? { holder, issue: held, change: 'unchanged' }
    : null;
}
