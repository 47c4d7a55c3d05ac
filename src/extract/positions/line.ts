import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith, hasPassiveAuxiliary, phraseObject } from '../syntax.js';
import { goesOn } from './goes-on.js';
import { matterOf } from './matter.js';
import { necessary } from './necessary.js';
import { isPolicy, privatePersons } from './policy-words.js';
import { condemning, grounding } from './stance-words.js';

/** What a clause that somebody says lays down. */
export interface Line {
  /** Head of what it is about; null where not told. */
  readonly issue: Token | null;
  /** What others must do. */
  readonly isDemand: boolean;
}

/** A line drawn by what is said: "Oslo must pay", "there can be no deal without it", "the terms are unacceptable"; null for none. */
export function lineOf(reading: Reading, clause: Token): Line | null {
  const subject = subjectIn(reading, clause);
  const needed = necessary(reading, clause);
  if (needed !== null) return { issue: matterOf(reading, needed), isDemand: true };
  if (subject === null || /^(?:i|we|he|she|you|one|who|which|that|this)$/.test(subject.lower)) return null;
  if (/^(?:it|they)$/.test(subject.lower) && subject.label !== 'expl' && subject.label !== 'nsubjpass') return null;
  if (subject.label === 'expl')
    return isRuledOut(reading, clause) ? { issue: afterExpletive(reading, clause), isDemand: false } : null;
  if (isObliged(reading, clause)) return privatePersons.has(subject.lemma) ? null : { issue: subject, isDemand: true };
  if (goesOn(reading, clause, subject)) return { issue: subject, isDemand: false };
  if (isClaimed(reading, clause, subject) || staysWith(reading, clause, subject) || isConsidered(reading, clause))
    return { issue: subject, isDemand: false };
  const isAtStake =
    isPolicy(subject) ||
    // "Oslo's attempt to move the line was unacceptable"
    (/^(?:attempt|claim|presence|attitude|behaviour|behavior)$/.test(subject.lemma) &&
      childrenWith(reading, subject.index, 'poss').length > 0) ||
    isPolicy(phraseObject(reading, subject, 'of') ?? subject);
  return isAtStake && (isJudged(reading, clause) || isKept(reading, clause))
    ? { issue: subject, isDemand: false }
    : null;
}

/** "belongs to China", "is part of its territory", "had a lawful right to develop": what is held to be somebody's. */
function isClaimed(reading: Reading, clause: Token, subject: Token): boolean {
  if (clause.lemma === 'belong') return phraseObject(reading, clause, 'to')?.pos === 'PROPN';
  if (clause.lemma === 'have')
    return (
      subject.pos !== 'PRON' &&
      childrenWith(reading, clause.index, 'dobj').some(
        ({ lemma, index }) => lemma === 'right' && childrenWith(reading, index, 'acl', 'prep').length > 0,
      )
    );
  return (
    clause.lemma === 'be' &&
    /^(?:GPE|LOC|FAC)$/.test(subject.entity) &&
    childrenWith(reading, clause.index, 'attr').some(
      (part) => /^(?:part|territory)$/.test(part.lemma) && phraseObject(reading, part, 'of') !== null,
    )
  );
}

/** "would stay in force", "remains in place" */
const isKept = (reading: Reading, clause: Token): boolean =>
  /^(?:remain|stay)$/.test(clause.lemma) &&
  /^(?:force|place|effect)$/.test(phraseObject(reading, clause, 'in')?.lemma ?? '');

/** "The islands will remain British" */
const staysWith = (reading: Reading, clause: Token, subject: Token): boolean =>
  /^(?:remain|stay)$/.test(clause.lemma) &&
  subject.pos === 'PROPN' &&
  childrenWith(reading, clause.index, 'acomp', 'attr', 'oprd').some(({ entity }) => /^(?:NORP|GPE)$/.test(entity));

/** "A fence could be considered" */
const isConsidered = (reading: Reading, clause: Token): boolean =>
  clause.lemma === 'consider' &&
  hasPassiveAuxiliary(reading, clause) &&
  auxiliariesOf(reading, clause).some(({ lower }) => /^(?:could|can|would|might|may)$/.test(lower));

const subjectIn = (reading: Reading, clause: Token): Token | null =>
  childrenWith(reading, clause.index, 'nsubj', 'nsubjpass', 'expl').at(0) ??
  (clause.label === 'xcomp' ? (childrenWith(reading, clause.head, 'nsubj', 'nsubjpass').at(0) ?? null) : null);

/** "must go", "should be freed", "ought to accept", "had to be removed", "needs to act" */
function isObliged(reading: Reading, clause: Token): boolean {
  const auxiliaries = auxiliariesOf(reading, clause);
  if (auxiliaries.some(({ lower, lemma }) => lower === 'have' && lemma === 'have')) return false;
  if (auxiliaries.some(({ lower }) => /^(?:must|should|ought)$/.test(lower))) return true;
  const governor = reading.tokens[clause.head];
  const isTo = clause.label === 'xcomp' && auxiliaries.some(({ tag }) => tag === 'TO');
  // "had commitments to let aid through" is to own something.
  const isOwning =
    governor.lemma === 'have' &&
    childrenWith(reading, governor.index, 'dobj').some(({ index }) => index < clause.index);
  if (!isTo || isOwning || auxiliariesOf(reading, governor).some(({ tag }) => tag === 'MD')) return false;
  return (
    /^(?:ought|have|need)$/.test(governor.lemma) &&
    childrenWith(reading, governor.index, 'neg').length === 0 &&
    // "had yet to be settled"
    childrenWith(reading, governor.index, 'advmod').every(({ lower }) => lower !== 'yet')
  );
}

/** "there can be no solution", "there will be no talks" */
const isRuledOut = (reading: Reading, clause: Token): boolean =>
  clause.lemma === 'be' &&
  auxiliariesOf(reading, clause).some(({ lower }) => /^(?:can|could|will|would|must)$/.test(lower)) &&
  childrenWith(reading, clause.index, 'attr').some(({ index }) =>
    childrenWith(reading, index, 'det', 'neg').some(({ lower }) => lower === 'no'),
  );

const afterExpletive = (reading: Reading, clause: Token): Token | null =>
  childrenWith(reading, clause.index, 'attr').at(0) ?? null;

/** "is unacceptable", "could serve as a basis", "is the only way out" */
function isJudged(reading: Reading, clause: Token): boolean {
  const said = childrenWith(reading, clause.index, 'acomp', 'attr', 'oprd');
  const as = childrenWith(reading, clause.index, 'prep')
    .filter(({ lower }) => lower === 'as')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  const isOf = clause.lemma === 'be' || clause.lemma === 'remain';
  return [...(isOf ? said : []), ...as].some(
    ({ lemma }) => grounding.has(lemma.toLowerCase()) || condemning.has(lemma.toLowerCase()),
  );
}
