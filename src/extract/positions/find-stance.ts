import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { subjectOf } from '../commitments/subject.js';
import { members } from '../conjuncts.js';
import { childrenWith, isBelow, subtree } from '../syntax.js';
import type { Stance } from './stance.js';
import {
  again,
  changing,
  condemning,
  demanding,
  keeping,
  minded,
  musts,
  stances,
  stoodBy,
  stressing,
  taking,
  yielding,
} from './stance-words.js';

/** The stance a verb tells of; null for none. */
export function findStance(reading: Reading, verb: Token): Stance | null {
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  const holder = subjectOf(reading, verb);
  if (holder === null) return null;
  const frame =
    standing(reading, verb) ??
    (isAgent(holder)
      ? (firm(reading, verb) ??
        unbending(reading, verb) ??
        unyielding(reading, verb) ??
        changed(reading, verb) ??
        minding(reading, verb) ??
        taken(reading, verb) ??
        wanted(reading, verb) ??
        stressed(reading, verb))
      : null);
  if (frame === null) return null;
  const change = frame.change === 'not-stated' && isHeldBefore(reading, verb) ? 'unchanged' : frame.change;
  // One thing demanded once is a statement; a list, or a demand held to, tells where someone stands.
  const isPassing =
    frame.demands?.length === 1 && change === 'not-stated' && verb.lemma !== 'insist' && verb.lemma !== 'want';
  if (isPassing) return null;
  return { clause: verb, demands: [], ...frame, holder: frame.holder ?? holder, change };
}

type Frame = Pick<Stance, 'issue' | 'change'> & { readonly holder?: Token; readonly demands?: readonly Token[] };

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
  const isWilled = auxiliariesOf(reading, verb).some(({ lower }) => /^(?:will|wo|would|'ll|’ll|shall)$/.test(lower));
  if (!isWilled || !isDenied(reading, verb) || !isYielding(reading, verb)) return null;
  return { issue: objectOf(reading, verb), change: 'unchanged' };
}

/** "give up", "back down": these yield with their particle only. */
function isYielding(reading: Reading, verb: Token): boolean {
  if (!yielding.has(verb.lemma)) return false;
  const particles = childrenWith(reading, verb.index, 'prt', 'advmod').map(({ lower }) => lower);
  if (verb.lemma === 'give')
    return (
      particles.some((word) => /^(?:up|in|way)$/.test(word)) ||
      childrenWith(reading, verb.index, 'dobj').some(({ lower }) => lower === 'way')
    );
  return verb.lemma !== 'back' || particles.some((word) => /^(?:down|off|away)$/.test(word));
}

/** "dropped its demand", "no longer insists on" */
function changed(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb)) return null;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  if (changing.has(verb.lemma) && object !== undefined && stances.has(object.lemma)) {
    return { issue: objectOf(reading, object) ?? object, change: isDenied(reading, verb) ? 'unchanged' : 'changed' };
  }
  const noLonger = childrenWith(reading, verb.index, 'neg', 'advmod').some(
    ({ lower, index }) => lower === 'longer' || (lower === 'no' && reading.tokens[index + 1]?.lower === 'longer'),
  );
  return noLonger && (taking.has(verb.lemma) || demanding.has(verb.lemma))
    ? { issue: objectOf(reading, verb), change: 'changed' }
    : null;
}

/** "has shown no sign of backing down" */
function unbending(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb)) return null;
  const sign = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) => lemma === 'sign' || lemma === 'intention');
  if (sign === undefined || !childrenWith(reading, sign.index, 'det').some(({ lower }) => lower === 'no')) return null;
  const deed = phraseObject(reading, sign, 'of');
  return deed !== null && isYielding(reading, deed) ? { issue: objectOf(reading, deed), change: 'unchanged' } : null;
}

/** "remains open to further talks", "is opposed to the plan" */
function minding(reading: Reading, verb: Token): Frame | null {
  if (!/^(?:be|remain|stay|stand)$/.test(verb.lemma) || !isAsserted(reading, verb)) return null;
  const adjective = childrenWith(reading, verb.index, 'acomp', 'oprd').find(({ lower }) => minded.has(lower));
  if (adjective !== undefined) {
    const issue = objectOf(reading, adjective) ?? childrenWith(reading, adjective.index, 'xcomp').at(0) ?? null;
    return issue === null && adjective.lower !== 'opposed' ? null : { issue, change: 'not-stated' };
  }
  const against = childrenWith(reading, verb.index, 'prep').find(({ lower }) => lower === 'against');
  const issue = against && childrenWith(reading, against.index, 'pobj', 'pcomp').at(0);
  return issue === undefined ? null : { issue, change: 'not-stated' };
}

/** "opposes the plan", "demanded the release of the crew", "insists that the army leave", "called for an end to the raids" */
function taken(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb) || childrenWith(reading, verb.index, 'auxpass').length > 0) return null;
  const isNotYet = isDenied(reading, verb) && auxiliariesOf(reading, verb).some(({ lemma }) => lemma === 'have');
  if (isNotYet) return null;
  if (isSelfAssured(reading, verb))
    return { issue: null, change: verb.lemma === 'maintain' ? 'unchanged' : 'not-stated' };
  if (demanding.has(verb.lemma)) {
    const asked = askedFor(reading, verb);
    return asked === null ? null : { issue: null, change: 'not-stated', demands: members(reading, asked) };
  }
  if (verb.lemma === 'call') {
    const asked = phraseObject(reading, verb, 'for');
    return asked === null || asked.pos === 'PRON'
      ? null
      : { issue: null, change: 'not-stated', demands: members(reading, asked) };
  }
  const [object] = childrenWith(reading, verb.index, 'dobj');
  return taking.has(verb.lemma) && object !== undefined ? { issue: object, change: 'not-stated' } : null;
}

/** "insisted she would not resign", "maintains that it will not": a stance, and a demand on no one. */
function isSelfAssured(reading: Reading, verb: Token): boolean {
  if (verb.lemma !== 'insist' && verb.lemma !== 'maintain') return false;
  return childrenWith(reading, verb.index, 'ccomp').some(
    (said) =>
      verb.lemma === 'maintain' ||
      said.tag === 'VBD' ||
      said.tag === 'VBZ' ||
      auxiliariesOf(reading, said).some(({ lower }) => !/^(?:must|should|be|to)$/.test(lower)),
  );
}

/** "want the president to resign" asks something of another, "ruled out sending troops" refuses it. */
function wanted(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb)) return null;
  if (isDenied(reading, verb)) {
    const [unwanted] = verb.lemma === 'want' ? childrenWith(reading, verb.index, 'dobj', 'xcomp', 'ccomp') : [];
    return unwanted === undefined ? null : { issue: unwanted, change: 'not-stated' };
  }
  if (verb.lemma === 'call') return condemned(reading, verb);
  if (verb.lemma === 'rule' && childrenWith(reading, verb.index, 'prt').some(({ lower }) => lower === 'out')) {
    const [refused] = childrenWith(reading, verb.index, 'dobj', 'advcl', 'xcomp', 'pcomp', 'ccomp');
    return refused === undefined ? null : { issue: refused, change: 'not-stated' };
  }
  const [deed] = verb.lemma === 'want' ? childrenWith(reading, verb.index, 'ccomp') : [];
  const isOther = deed !== undefined && childrenWith(reading, deed.index, 'nsubj', 'nsubjpass').length > 0;
  return isOther ? { issue: null, change: 'not-stated', demands: members(reading, deed) } : null;
}

/** "called the sanctions illegal", "called it a historic mistake" */
function condemned(reading: Reading, verb: Token): Frame | null {
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const parts = childrenWith(reading, verb.index, 'oprd', 'xcomp', 'ccomp');
  const words = parts.flatMap(({ index }) =>
    reading.tokens.slice(subtree(reading, index).first, subtree(reading, index).last),
  );
  const judged = object ?? parts.flatMap(({ index }) => childrenWith(reading, index, 'nsubj')).at(0) ?? null;
  return words.some(({ lemma }) => condemning.has(lemma.toLowerCase()))
    ? { issue: judged, change: 'not-stated' }
    : null;
}

const askedFor = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'dobj', 'ccomp').at(0) ??
  childrenWith(reading, verb.index, 'xcomp').at(0) ??
  phraseObject(reading, verb, 'on');

/** "stressed the need to resolve the dispute", "reiterated that the army must leave" */
function stressed(reading: Reading, verb: Token): Frame | null {
  if (!stressing.has(verb.lemma) || !isAsserted(reading, verb)) return null;
  const said = childrenWith(reading, verb.index, 'dobj', 'ccomp', 'xcomp', 'pcomp').at(0);
  if (said === undefined) return null;
  const isMust = reading.tokens.some(
    (token) => musts.has(token.lemma) && token.sentence === verb.sentence && isBelow(reading, token.index, verb.index),
  );
  return isMust ? { issue: stressedMatter(reading, said), change: 'not-stated' } : null;
}

/** "the need to resolve the root causes" is about the root causes. */
function stressedMatter(reading: Reading, said: Token): Token | null {
  const deed = childrenWith(reading, said.index, 'acl').at(0) ?? (said.pos === 'VERB' ? said : null);
  return (deed && objectOf(reading, deed)) ?? objectOf(reading, said);
}

/** "Moscow's position has not changed", "its stance remains the same" */
function standing(reading: Reading, verb: Token): Frame | null {
  const [subject] = childrenWith(reading, verb.index, 'nsubj');
  if (subject === undefined || !stances.has(subject.lemma) || !isAsserted(reading, verb)) return null;
  const [holder] = childrenWith(reading, subject.index, 'poss');
  if (holder === undefined) return null;
  const denied = isDenied(reading, verb);
  const says = childrenWith(reading, verb.index, 'acomp', 'attr', 'oprd').map(({ lower }) => lower);
  const isKept =
    (verb.lemma === 'remain' || verb.lemma === 'be' || verb.lemma === 'stay') &&
    says.some((word) => /^(?:unchanged|same|firm|clear)$/.test(word));
  const isChange = changing.has(verb.lemma);
  if (!isKept && !isChange) return null;
  return { holder, issue: phraseObject(reading, subject, 'on'), change: isKept || denied ? 'unchanged' : 'changed' };
}

const isDenied = (reading: Reading, verb: Token): boolean => childrenWith(reading, verb.index, 'neg').length > 0;

const isHeldBefore = (reading: Reading, verb: Token): boolean =>
  again.has(verb.lower) || childrenWith(reading, verb.index, 'advmod').some(({ lower }) => again.has(lower));

/** What a verb or adjective is about: its object, or that of its preposition. */
function objectOf(reading: Reading, head: Token): Token | null {
  const [own] = childrenWith(reading, head.index, 'dobj').filter(({ lower }) => lower !== 'firm' && lower !== 'way');
  return own ?? phraseObject(reading, head, 'to', 'on', 'from', 'for', 'over', 'by', 'with');
}

const phraseObject = (reading: Reading, head: Token, ...prepositions: readonly string[]): Token | null =>
  childrenWith(reading, head.index, 'prep')
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'))
    .at(0) ?? null;
