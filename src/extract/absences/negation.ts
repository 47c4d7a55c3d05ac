import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith } from '../syntax.js';

/** "did not", "never", "has yet to", "without saying", "avoided naming", "neither side said"; not "not only". */
export function isDenied(reading: Reading, verb: Token): boolean {
  const negations = childrenWith(reading, verb.index, 'neg', 'preconj');
  if (
    negations.some(
      ({ index, lower }) =>
        /^(?:not|n['’]t|never|neither|no)$/.test(lower) &&
        !/^(?:only|just|merely|simply)$/.test(reading.tokens[index + 1]?.lower ?? ''),
    )
  )
    return true;
  // "Nowhere does the statement mention them"
  if (childrenWith(reading, verb.index, 'advmod').some(({ lower }) => lower === 'nowhere')) return true;
  return (
    isYetTo(reading, verb) || isAvoided(reading, verb) || hasNegativeSubject(reading, verb) || isAfterNor(reading, verb)
  );
}

/** "gave no date, nor did it say who would come" */
function isAfterNor({ tokens }: Reading, verb: Token): boolean {
  const auxiliary = tokens
    .slice(Math.max(0, verb.index - longestSubject), verb.index)
    .find(({ lower }) => lower === 'nor');
  if (auxiliary === undefined) return false;
  const next = tokens[auxiliary.index + 1];
  return next.head === verb.index && /^aux/.test(next.label);
}

/** Tokens between "nor did" and its verb. */
const longestSubject = 8;

/** "have yet to set a date", "a date is yet to be set", "failed to mention" */
function isYetTo(reading: Reading, verb: Token): boolean {
  const governor = reading.tokens[verb.head];
  if (verb.label !== 'xcomp') return false;
  if (/^(?:fail|omit|neglect)$/.test(governor.lemma)) return true;
  // "a date remains to be set"
  if (governor.lemma === 'remain' && childrenWith(reading, verb.index, 'auxpass').length > 0) return true;
  return childrenWith(reading, governor.index, 'advmod')
    .concat(childrenWith(reading, verb.index, 'advmod'))
    .some(({ lower }) => lower === 'yet');
}

/** "left without naming", "avoided mentioning", "stopped short of saying", "refrained from" */
function isAvoided({ tokens }: Reading, verb: Token): boolean {
  if (verb.tag !== 'VBG') return false;
  const governor = tokens[verb.head];
  if (verb.label === 'pcomp') {
    const above = tokens[governor.head];
    return (
      governor.lower === 'without' ||
      (governor.lower === 'from' && /^(?:refrain|abstain|shy)$/.test(above.lemma)) ||
      (governor.lower === 'of' && above.lower === 'short')
    );
  }
  return verb.label === 'xcomp' && /^(?:avoid|omit)$/.test(governor.lemma);
}

/** "Neither side said", "No official would say", "Nobody mentioned" */
function hasNegativeSubject(reading: Reading, verb: Token): boolean {
  for (let at = verb; ; at = reading.tokens[at.head]) {
    const [subject] = childrenWith(reading, at.index, 'nsubj');
    if (subject !== undefined) return isNegative(reading, subject);
    if (at.label !== 'conj' || at.head === at.index) return false;
  }
}

export const isNegative = (reading: Reading, noun: Token): boolean =>
  /^(?:neither|nobody|none|no-one|nothing)$/.test(noun.lower) ||
  childrenWith(reading, noun.index, 'det', 'preconj', 'cc', 'neg').some(({ lower }) => /^(?:no|neither)$/.test(lower));

/** "no date", "nor any detail": the noun itself is denied. */
export const isDeniedNoun = (reading: Reading, noun: Token): boolean =>
  childrenWith(reading, noun.index, 'det', 'neg', 'preconj', 'amod').some(({ lower }) =>
    /^(?:no|neither|zero)$/.test(lower),
  ) ||
  childrenWith(reading, noun.index, 'amod', 'quantmod').some(
    ({ index, lower }) => /^(?:few|little)$/.test(lower) && !isWithArticle(reading, noun, index),
  );

const isWithArticle = (reading: Reading, noun: Token, before: number): boolean =>
  childrenWith(reading, noun.index, 'det').some(({ index }) => index < before);

const willed = new Set('will wo would should must shall can may might'.split(' '));

/** What will not or should not be discussed is a stance, not a silence. */
export const isWilled = (reading: Reading, verb: Token): boolean =>
  auxiliariesOf(reading, verb).some(({ lower }) => willed.has(lower));
