import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { conditionOf } from '../commitments/terms.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, hasPassiveAuxiliary, phraseObject, subtree } from '../syntax.js';
import { accepted } from './accepted.js';
import { declaredReady } from './declared-ready.js';
import { type Frame, isDenied, objectOf, particlesOf } from './frame.js';
import { given } from './given.js';
import { charges, isPolicy, policies } from './policy-words.js';
import {
  abiding,
  answering,
  condemning,
  consenting,
  judging,
  naming,
  renewing,
  renewed as said,
  siding,
  taking,
  wishes,
} from './stance-words.js';

/** For or against something: "opposes the plan", "voted against it", "ruled out sending troops", "called the sanctions illegal". */
export function support(reading: Reading, verb: Token): Frame | null {
  const isPassive = hasPassiveAuxiliary(reading, verb);
  if (isPassive) return null;
  if (!isAsserted(reading, verb)) return vowed(reading, verb) ?? willed(reading, verb);
  return (
    named(reading, verb) ??
    accepted(reading, verb) ??
    declaredReady(reading, verb) ??
    given(reading, verb) ??
    judged(reading, verb) ??
    renewal(reading, verb) ??
    unwilling(reading, verb) ??
    offered(reading, verb) ??
    answered(reading, verb) ??
    taken(reading, verb) ??
    voted(reading, verb) ??
    sided(reading, verb) ??
    ruledOut(reading, verb) ??
    condemned(reading, verb)
  );
}

function taken(reading: Reading, verb: Token): Frame | null {
  const object = childrenWith(reading, verb.index, 'dobj', 'xcomp', 'ccomp').at(0) ?? sharedGap(reading, verb);
  if (!taking.has(verb.lemma) || object === undefined || charges.has(object.lemma)) return null;
  const isDecision =
    verb.lemma === 'defend' && /^(?:decision|move|step|record|approach|stance|choice)$/.test(object.lemma);
  const isUnrecognized = /^recogni[sz]e$/.test(verb.lemma) && isDenied(reading, verb);
  const isBlocked =
    verb.lemma === 'block' && /^(?:statement|declaration|text|draft|bid|move|request|call)$/.test(object.lemma);
  const isPressed = verb.lemma === 'resist' && /^(?:call|pressure|demand|attempt|push|effort)$/.test(object.lemma);
  if (
    /^(?:recogni[sz]e|defend|resist|block|challenge)$/.test(verb.lemma) &&
    !isAtIssue(object) &&
    !isDecision &&
    !isBlocked &&
    !isPressed
  )
    return isUnrecognized ? { issue: object, change: 'not-stated' } : null;
  // "embraced Lind": with the arms.
  if (verb.lemma === 'embrace' && !isPolicy(object)) return null;
  if (/^(?:that|which|whom)$/.test(object.lower) && charges.has(antecedent(reading, object).lemma)) return null;
  // Whom one favours or backs against another is no matter of policy, unless it is a candidate.
  if (verb.lemma === 'favour' || verb.lemma === 'favor')
    return object.pos === 'PROPN' ? null : { issue: object, change: 'not-stated' };
  return { issue: object, change: 'not-stated' };
}

/** "a ban that Lima had proposed and Oslo backed": the second verb shares what the first is about. */
function sharedGap(reading: Reading, verb: Token): Token | undefined {
  const above = reading.tokens[verb.head];
  if (childrenWith(reading, verb.index, 'nsubj').length === 0) return undefined;
  // "a demand the rebels have rejected"
  if (verb.label === 'relcl') return isAtIssue(above) && above.pos === 'NOUN' ? above : undefined;
  return verb.label === 'conj' && above.label === 'relcl'
    ? childrenWith(reading, verb.head, 'dobj').find(({ lower }) => /^(?:which|that)$/.test(lower))
    : undefined;
}

/** "vowed to oppose the treaty", "threatened to veto it" */
function vowed(reading: Reading, verb: Token): Frame | null {
  const isVow = verb.label === 'xcomp' && /^(?:vow|pledge|promise|swear|agree)$/.test(reading.tokens[verb.head].lemma);
  const isThreat =
    verb.label === 'xcomp' &&
    reading.tokens[verb.head].lemma === 'threaten' &&
    /^(?:veto|block|oppose|reject)$/.test(verb.lemma);
  return isVow || (isThreat && isAsserted(reading, reading.tokens[verb.head])) ? taken(reading, verb) : null;
}

/** "described the deal as a turning point": what one calls a deal, plan or law shows where one stands. */
function named(reading: Reading, verb: Token): Frame | null {
  if (!naming.has(verb.lemma) || isDenied(reading, verb)) return null;
  const parts = childrenWith(reading, verb.index, 'oprd', 'xcomp', 'ccomp');
  const issue =
    childrenWith(reading, verb.index, 'dobj').at(0) ??
    parts.flatMap(({ index }) => childrenWith(reading, index, 'nsubj')).at(0);
  if (issue === undefined || !isPolicy(issue)) return null;
  const isAs = childrenWith(reading, verb.index, 'prep').some(({ lower }) => lower === 'as');
  const hasPredicate = isAs || parts.some(({ pos }) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN');
  return hasPredicate ? { issue, change: 'not-stated' } : null;
}

/** "welcomed the accord", "criticized the limits" */
function judged(reading: Reading, verb: Token): Frame | null {
  const issue =
    verb.lemma === 'congratulate'
      ? phraseObject(reading, verb, 'on', 'for')
      : childrenWith(reading, verb.index, 'dobj').at(0);
  // "deplored the absence of a treaty"
  const missed =
    issue && /^(?:absence|lack|omission|failure|collapse)$/.test(issue.lemma)
      ? phraseObject(reading, issue, 'of')
      : null;
  return judging.has(verb.lemma) && issue && isPolicy(missed ?? issue) && !isDenied(reading, verb)
    ? { issue, change: 'not-stated' }
    : null;
}

/** "renewed its proposal to freeze the tests" */
function renewal(reading: Reading, verb: Token): Frame | null {
  if (!renewing.has(verb.lemma)) return null;
  const noun = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) => said.has(lemma));
  return noun === undefined
    ? null
    : { issue: objectOf(reading, noun) ?? phraseObject(reading, verb, 'to', 'for') ?? noun, change: 'unchanged' };
}

/** "has no intention of leaving", "has no interest in a war" */
function unwilling(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma !== 'have') return null;
  const wish = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) => wishes.has(lemma));
  if (wish === undefined) return null;
  const isNone =
    isDenied(reading, verb) || childrenWith(reading, wish.index, 'det', 'neg').some(({ lower }) => lower === 'no');
  const issue =
    phraseObject(reading, wish, 'of', 'in', 'for') ?? childrenWith(reading, wish.index, 'acl').at(0) ?? null;
  return isNone && issue !== null ? { issue, change: 'not-stated' } : null;
}

/** "responded positively to the idea", "reacted coolly to the plan" */
function answered(reading: Reading, verb: Token): Frame | null {
  if (!/^(?:respond|react)$/.test(verb.lemma)) return null;
  const isMinded = childrenWith(reading, verb.index, 'advmod').some(({ lower }) => answering.has(lower));
  const issue = phraseObject(reading, verb, 'to');
  return isMinded && issue !== null ? { issue, change: 'not-stated' } : null;
}

/** "offered to extend the pact", "proposed a moratorium" */
function offered(reading: Reading, verb: Token): Frame | null {
  const [proposed] = /^(?:propose|float|table)$/.test(verb.lemma) ? childrenWith(reading, verb.index, 'dobj') : [];
  if (proposed !== undefined && isPolicy(proposed) && !isDenied(reading, verb))
    return { issue: proposed, change: 'not-stated' };
  // "proposed that a treaty be drawn up"
  const [drawn] = (verb.lemma === 'propose' ? childrenWith(reading, verb.index, 'ccomp') : []).flatMap(({ index }) =>
    childrenWith(reading, index, 'nsubj', 'nsubjpass'),
  );
  if (drawn !== undefined && isPolicy(drawn) && !isDenied(reading, verb)) return { issue: drawn, change: 'not-stated' };
  const [deed] = verb.lemma === 'offer' ? childrenWith(reading, verb.index, 'xcomp') : [];
  const issue = deed && objectOf(reading, deed);
  return issue && isPolicy(issue) ? { issue, change: 'not-stated' } : null;
}

/** A name, or a matter of policy. */
const isAtIssue = ({ pos, lemma }: Token): boolean => pos === 'PROPN' || policies.has(lemma.toLowerCase());

/** "would not support a ceasefire", "will fight the deal", "could not accept the terms": what its own side will or will not stand for. */
function willed(reading: Reading, verb: Token): Frame | null {
  const words = auxiliariesOf(reading, verb).map(({ lower }) => lower);
  const isWilled = words.some((word) => /^(?:will|wo|would|'ll|’ll|shall|can|ca|could)$/.test(word));
  if (!isWilled || words.includes('have') || isOpen(reading, verb)) return null;
  const [deed] = verb.lemma === 'continue' || verb.lemma === 'keep' ? childrenWith(reading, verb.index, 'xcomp') : [];
  const kept = deed !== undefined && abiding.has(deed.lemma) ? deed : verb;
  const issue = objectOf(reading, kept);
  // "would accept nothing less than a settlement"
  const isNothing = verb.lemma === 'accept' && issue?.lower === 'nothing';
  const less = isNothing
    ? reading.tokens.slice(issue.index + 1, issue.index + 3).find(({ lower }) => lower === 'than' || lower === 'but')
    : undefined;
  if (isNothing)
    return { issue: less ? (childrenWith(reading, less.index, 'pobj').at(0) ?? null) : null, change: 'not-stated' };
  if (issue === null) {
    // "will not stop until ...": what it will not give up need not be named.
    const isUntil = childrenWith(reading, verb.index, 'advcl').some(({ index }) =>
      childrenWith(reading, index, 'mark').some(({ lower }) => /^(?:until|before|unless)$/.test(lower)),
    );
    return isUntil && isDenied(reading, verb) ? { issue: null, change: 'not-stated' } : null;
  }
  if (isDenied(reading, verb)) return consenting.has(verb.lemma) ? { issue, change: 'not-stated' } : null;
  const isFirm = words.some((word) => /^(?:will|would|'ll|’ll|shall)$/.test(word));
  return isFirm &&
    (taking.has(kept.lemma) || abiding.has(kept.lemma) || kept.lemma === 'fight' || isConditional(reading, kept)) &&
    (isPolicy(issue) || (taking.has(kept.lemma) && /^(?:it|them)$/.test(issue.lower)))
    ? { issue, change: 'not-stated' }
    : null;
}

/** "would return to the deal once ...": a readiness that hangs on a condition. */
const isConditional = (reading: Reading, verb: Token): boolean =>
  /^(?:return|rejoin|resume|sign|lift|join|accept|agree|consider|negotiate|end|halt|stop)$/.test(verb.lemma) &&
  conditionOf(reading, verb) !== null;

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
  // Who does not rule it out would consider it.
  if (verb.lemma !== 'rule' || !particlesOf(reading, verb).includes('out')) return null;
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
  if (judged === undefined || !(isPolicy(judged) || judged.lower === 'it')) return null;
  return words.some(({ lemma }) => condemning.has(lemma.toLowerCase()))
    ? { issue: judged, change: 'not-stated' }
    : null;
}
