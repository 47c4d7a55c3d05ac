import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, hasPassiveAuxiliary } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { clausalSubject, objectOf, questionOf } from './matter.js';
import { isDenied, isWilled } from './negation.js';
import { dealNouns } from './silence-words.js';
import { silentSubject } from './silent-subject.js';

/** "The accord does not cover the prisoners", "Whether it will be renewed was left open", "was not agreed", "left out of the deal" */
export function unagreed(reading: Reading, verb: Token): AbsenceFrame | null {
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  const frame = (what: Token | null, who: Token | null = null): AbsenceFrame | null =>
    what === null ? null : { kind: 'not-agreed', clause: verb, who, what };
  const subject = silentSubject(reading, verb);
  const clausal = clausalSubject(reading, verb);
  if (isLeftOpen(reading, verb)) {
    const open = clausal ?? openMatter(reading, verb);
    return frame(open ?? (subject !== null && openQuestions.has(subject.lemma) ? subject : null));
  }
  const isPassive = hasPassiveAuxiliary(reading, verb);
  if (
    isPassive &&
    /^(?:exclude|leave|omit|drop)$/.test(verb.lemma) &&
    leadsToDeal(reading, verb) &&
    !isDenied(reading, verb)
  )
    return frame(subject);
  if (isWilled(reading, verb) || !isDenied(reading, verb)) return null;
  if (verb.lemma === 'agree' && isPassive) return frame(clausal ?? subject);
  if (verb.lemma === 'cover' && isPassive && isByDeal(reading, verb)) return frame(subject);
  if (/^(?:settle|decide|resolve)$/.test(verb.lemma) && isPassive && clausal !== null) return frame(clausal);
  // "have yet to settle who will run it"
  const asked = isPassive || !/^(?:settle|decide|resolve|agree)$/.test(verb.lemma) ? null : questionOf(reading, verb);
  if (asked !== null && subject !== null) return frame(asked, subject);
  const isDeal = subject !== null && dealNouns.has(subject.lemma) && !isPassive;
  return isDeal && /^(?:cover|resolve|settle|address|extend|apply)$/.test(verb.lemma)
    ? frame(objectOf(reading, verb))
    : null;
}

/** "is not covered by the text" */
const isByDeal = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'agent')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => dealNouns.has(lemma) || lemma === 'text');

const openQuestions = new Set(
  'status question issue fate matter future possibility timing date point decision detail size border boundary role name composition term demand wording'.split(
    ' ',
  ),
);

/** "left open", "remains unresolved", "was left for later" */
function isLeftOpen(reading: Reading, verb: Token): boolean {
  const states = childrenWith(reading, verb.index, 'acomp', 'oprd', 'xcomp', 'ccomp', 'advmod', 'prt');
  const isOpen = states.some(({ lower }) => /^(?:open|unresolved|undecided|unsettled)$/.test(lower));
  const isLater = childrenWith(reading, verb.index, 'prep').some(
    ({ lower, index }) =>
      (lower === 'until' || lower === 'till' || lower === 'for') &&
      reading.children[index].some(
        (child) =>
          /^(?:later|future|another)$/.test(reading.tokens[child].lower) ||
          (lower !== 'for' && reading.tokens[child].entity === 'DATE') ||
          childrenWith(reading, child, 'amod', 'det').some((word) =>
            /^(?:later|future|further|another)$/.test(word.lower),
          ),
      ),
  );
  if (verb.lemma === 'leave') return (isOpen || isLater) && !isDenied(reading, verb);
  return (
    /^(?:remain|stay)$/.test(verb.lemma) &&
    states.some(({ lower }) => /^(?:unresolved|undecided|unsettled)$/.test(lower))
  );
}

/** "left open the status of the city", "left open whether": what follows. */
const openMatter = (reading: Reading, verb: Token): Token | null =>
  [verb, ...childrenWith(reading, verb.index, 'ccomp').filter(({ lower }) => lower === 'open')]
    .flatMap(({ index }) => childrenWith(reading, index, 'ccomp', 'advcl', 'dobj'))
    .filter(
      ({ lower, label, index }) => lower !== 'open' && lower !== 'it' && (label !== 'advcl' || index > verb.index),
    )
    .at(0) ?? null;

const leadsToDeal = (reading: Reading, verb: Token): boolean => {
  const prepositions = childrenWith(reading, verb.index, 'prep', 'prt').filter(({ lower }) =>
    /^(?:from|out|of)$/.test(lower),
  );
  const inner = prepositions.flatMap(({ index }) => childrenWith(reading, index, 'prep'));
  return [...prepositions, ...inner]
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => dealNouns.has(lemma));
};
