import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { childrenWith, subtree } from '../syntax.js';
import { type Frame, isDenied, objectOf, particlesOf, phraseObject } from './frame.js';
import { charges, policies } from './policy-words.js';
import { condemning, consenting, siding, taking } from './stance-words.js';

/** For or against something: "opposes the plan", "voted against it", "ruled out sending troops", "called the sanctions illegal". */
export function support(reading: Reading, verb: Token): Frame | null {
  const isPassive = childrenWith(reading, verb.index, 'auxpass').length > 0;
  if (isPassive) return null;
  if (!isAsserted(reading, verb)) return willed(reading, verb);
  return (
    taken(reading, verb) ??
    voted(reading, verb) ??
    sided(reading, verb) ??
    ruledOut(reading, verb) ??
    condemned(reading, verb)
  );
}

function taken(reading: Reading, verb: Token): Frame | null {
  const [object] = childrenWith(reading, verb.index, 'dobj', 'xcomp', 'ccomp');
  if (!taking.has(verb.lemma) || object === undefined || charges.has(object.lemma)) return null;
  if (/^(?:recogni[sz]e|defend|resist|block|challenge)$/.test(verb.lemma) && !isAtIssue(object)) return null;
  // Whom one favours or backs against another is no matter of policy, unless it is a candidate.
  if (verb.lemma === 'favour' || verb.lemma === 'favor')
    return object.pos === 'PROPN' ? null : { issue: object, change: 'not-stated' };
  return { issue: object, change: 'not-stated' };
}

/** A name, or a matter of policy. */
const isAtIssue = ({ pos, lemma }: Token): boolean => pos === 'PROPN' || policies.has(lemma);

/** "would not support a ceasefire", "will fight the deal", "could not accept the terms": what its own side will or will not stand for. */
function willed(reading: Reading, verb: Token): Frame | null {
  const words = auxiliariesOf(reading, verb).map(({ lower }) => lower);
  const isWilled = words.some((word) => /^(?:will|wo|would|'ll|’ll|shall|can|ca|could)$/.test(word));
  if (!isWilled || words.includes('have') || isOpen(reading, verb)) return null;
  const issue = objectOf(reading, verb);
  if (issue === null) return null;
  if (isDenied(reading, verb)) return consenting.has(verb.lemma) ? { issue, change: 'not-stated' } : null;
  const isFirm = words.some((word) => /^(?:will|would|'ll|’ll|shall)$/.test(word));
  return isFirm && (taking.has(verb.lemma) || verb.lemma === 'fight') && policies.has(issue.lemma)
    ? { issue, change: 'not-stated' }
    : null;
}

const isOpen = (reading: Reading, verb: Token): boolean =>
  verb.label === 'advcl' ||
  childrenWith(reading, verb.index, 'mark', 'advmod').some(({ lower }) =>
    /^(?:if|whether|unless|when|how|why)$/.test(lower),
  );

/** "voted against the resolution", "voted for a ban" */
function voted(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma !== 'vote') return null;
  const favour = phraseObject(reading, verb, 'in');
  const issue =
    phraseObject(reading, verb, 'against') ??
    phraseObject(reading, verb, 'for') ??
    (favour && phraseObject(reading, favour, 'of'));
  return issue === null || issue === undefined || issue.entity === 'DATE' ? null : { issue, change: 'not-stated' };
}

/** "objected to the terms", "argued against a tax", "came out in favour of the ban", "sided with Oslo" */
function sided(reading: Reading, verb: Token): Frame | null {
  const prepositions = siding[verb.lemma];
  if (prepositions === undefined) return null;
  const issue = phraseObject(reading, verb, ...prepositions);
  return issue && { issue, change: 'not-stated' };
}

function ruledOut(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma !== 'rule' || isDenied(reading, verb) || !particlesOf(reading, verb).includes('out')) return null;
  const [refused] = childrenWith(reading, verb.index, 'dobj', 'advcl', 'xcomp', 'pcomp', 'ccomp');
  return refused === undefined ? null : { issue: refused, change: 'not-stated' };
}

/** "called the sanctions illegal", "called it a historic mistake" */
function condemned(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma !== 'call' || isDenied(reading, verb)) return null;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const parts = childrenWith(reading, verb.index, 'oprd', 'xcomp', 'ccomp');
  const words = parts.flatMap(({ index }) =>
    reading.tokens.slice(subtree(reading, index).first, subtree(reading, index).last),
  );
  const judged = object ?? parts.flatMap(({ index }) => childrenWith(reading, index, 'nsubj')).at(0);
  if (judged === undefined || !(policies.has(judged.lemma) || judged.lower === 'it')) return null;
  return words.some(({ lemma }) => condemning.has(lemma.toLowerCase()))
    ? { issue: judged, change: 'not-stated' }
    : null;
}
