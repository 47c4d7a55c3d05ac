import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, hasPassiveAuxiliary } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { objectOf } from './matter.js';
import { isDenied, isDeniedNoun, isWilled } from './negation.js';
import { answering } from './silence-words.js';
import { canBeSilent, silentSubject } from './silent-subject.js';

/** "did not answer the question", "took no questions", "ignored shouted questions", "the letter went unanswered" */
export function unanswered(reading: Reading, verb: Token): AbsenceFrame | null {
  if (verb.pos !== 'VERB' || isWilled(reading, verb)) return null;
  const who = silentSubject(reading, verb);
  const frame = (what: Token | null, whose: Token | null = who): AbsenceFrame => ({
    kind: 'not-answered',
    clause: verb,
    who: whose,
    what,
  });
  if (/^(?:go|remain|leave|stay)$/.test(verb.lemma)) {
    const isLeft = childrenWith(reading, verb.index, 'acomp', 'oprd', 'xcomp', 'advmod').some(
      ({ lower }) => lower === 'unanswered',
    );
    return isLeft ? frame(childrenWith(reading, verb.index, 'nsubj', 'nsubjpass', 'dobj').at(0) ?? null, null) : null;
  }
  const questions = childrenWith(reading, verb.index, 'dobj').filter(({ lemma }) => lemma === 'question');
  if (verb.lemma === 'ignore' && questions.length > 0 && !isDenied(reading, verb))
    return frame(objectOf(reading, questions[0]) ?? questions[0]);
  if (verb.lemma === 'take' || verb.lemma === 'field')
    return questions.some((noun) => isDeniedNoun(reading, noun)) || (questions.length > 0 && isDenied(reading, verb))
      ? frame(null)
      : null;
  if (!answering.has(verb.lemma) || !isDenied(reading, verb)) return null;
  const isPassive = hasPassiveAuxiliary(reading, verb);
  if (isPassive) return frame(childrenWith(reading, verb.index, 'nsubjpass').at(0) ?? null, null);
  return who !== null && canBeSilent(who) ? frame(objectOf(reading, verb)) : null;
}
