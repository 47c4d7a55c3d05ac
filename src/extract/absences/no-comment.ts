import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, hasPassiveAuxiliary } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { askedBefore, matterOf, objectOf, questionOf } from './matter.js';
import { isDenied, isDeniedNoun, isNegative } from './negation.js';
import { commenting, reactionNouns, requestNouns } from './silence-words.js';
import { silentSubject } from './silent-subject.js';

const refusing = new Set('decline refuse'.split(' '));

/** "declined to comment on", "would not say whether", "had no comment", "could not be reached for comment", "did not return calls" */
export function noComment(reading: Reading, verb: Token): AbsenceFrame | null {
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  const who = silentSubject(reading, verb);
  const frame = (what: Token | null, whose: Token | null = who): AbsenceFrame => ({
    kind: 'no-comment',
    clause: verb,
    who: whose,
    what,
  });
  if (refusing.has(verb.lemma)) return refusal(reading, verb, who);
  if (isDenied(reading, verb)) {
    if (verb.lemma === 'comment') return frame(objectOf(reading, verb) ?? askedBefore(reading, verb));
    if (isUnwilling(reading, verb)) {
      if (isDrawnOut(reading, verb))
        return verb.lemma === 'pin' && matterOf(reading, verb) === null ? null : frame(matterOf(reading, verb));
      if (
        /^(?:say|elaborate|specify|disclose|reveal|name|identify|confirm|give|provide|speculate|estimate|predict)$/.test(
          verb.lemma,
        )
      ) {
        const what = matterOf(reading, verb) ?? askedBefore(reading, verb);
        // "would never give up its claim"
        if (/^(?:give|provide)$/.test(verb.lemma) && !isTold(what)) return null;
        return verb.lemma === 'say' && what === null ? null : frame(what);
      }
    }
    if (isUnreached(reading, verb) || isUnspoken(reading, verb)) return frame(commentMatter(reading, verb));
    if (isUnreturned(reading, verb))
      return frame(null, calledParty(reading, verb) ?? (hasPassiveAuxiliary(reading, verb) ? null : who));
    if (/^(?:respond|reply)$/.test(verb.lemma) && isForComment(reading, verb)) return frame(null);
    // "neither confirmed nor denied"
    if (verb.lemma === 'confirm' && childrenWith(reading, verb.index, 'conj').some(({ lemma }) => lemma === 'deny'))
      return frame(objectOf(reading, verb) ?? objectOfConjunct(reading, verb));
  }
  if (isUnavailable(reading, verb)) return frame(null);
  return uncommented(reading, verb) ?? without(reading, verb, who);
}

const objectOfConjunct = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'conj')
    .map((other) => objectOf(reading, other))
    .find((object) => object !== null) ?? null;

/** "would not say": it is their will, not their speech, that is told. */
const isUnwilling = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'aux').some(({ lower }) => /^(?:would|will|wo)$/.test(lower));

function refusal(reading: Reading, verb: Token, who: Token | null): AbsenceFrame | null {
  if (isDenied(reading, verb)) return null;
  const [deed] = childrenWith(reading, verb.index, 'xcomp');
  // "declined comment", "refused all comment"
  const [object] = childrenWith(reading, verb.index, 'dobj');
  if (object?.lemma === 'comment') return { kind: 'no-comment', clause: verb, who, what: objectOf(reading, object) };
  if (deed === undefined) return null;
  if (deed.lemma === 'take' && childrenWith(reading, deed.index, 'dobj').some(({ lemma }) => lemma === 'question'))
    return { kind: 'not-answered', clause: verb, who, what: null };
  const isPassive = hasPassiveAuxiliary(reading, deed);
  const isDrawn = isDrawnOut(reading, deed);
  if (isDrawn || (isPassive && /^(?:identify|name|quote)$/.test(deed.lemma)))
    return isDrawn
      ? { kind: 'no-comment', clause: verb, who, what: matterOf(reading, deed) ?? askedBefore(reading, verb) }
      : null;
  if (isPassive && deed.lemma === 'interview') return { kind: 'no-comment', clause: verb, who, what: null };
  if (!commenting.has(deed.lemma)) return null;
  const what = matterOf(reading, deed);
  if (/^(?:give|provide|offer|speak|talk)$/.test(deed.lemma) && !isTold(what)) return null;
  return { kind: 'no-comment', clause: verb, who, what: what ?? askedBefore(reading, verb) };
}

/** "would not be drawn on it", "would not be pinned down on it" */
export const isDrawnOut = (reading: Reading, verb: Token): boolean =>
  verb.lemma === 'draw' ||
  (verb.lemma === 'pin' && childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) => lower === 'down'));

/** What one gives in words: "declined to give a number", but not "to give blood". */
const isTold = (what: Token | null): boolean =>
  what !== null &&
  /^(?:detail|number|figure|name|date|reason|explanation|information|comment|timetable|timeline|specific|evidence|toll|breakdown|estimate|interview|statement|reporter|journalist|medium|press)$/.test(
    what.lemma,
  );

/** "could not be reached for comment", "was not available for comment" */
function isUnreached(reading: Reading, verb: Token): boolean {
  const isReach = verb.lemma === 'reach' || verb.lemma === 'contact';
  const isAvailable =
    verb.lemma === 'be' &&
    childrenWith(reading, verb.index, 'acomp').some(
      ({ lower, index }) => /^(?:available|reachable)$/.test(lower) && asksComment(reading, index),
    );
  return isAvailable || (isReach && (asksComment(reading, verb.index) || isPassiveWithCould(reading, verb)));
}

/** "could not be reached for comment on the decree" */
const commentMatter = (reading: Reading, verb: Token): Token | null =>
  [verb, ...childrenWith(reading, verb.index, 'acomp')]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .filter(({ lemma }) => lemma === 'comment')
    .map((comment) => objectOf(reading, comment))
    .find((matter) => matter !== null) ?? null;

/** "was unavailable for comment" */
const isUnavailable = (reading: Reading, verb: Token): boolean =>
  verb.lemma === 'be' &&
  childrenWith(reading, verb.index, 'acomp').some(
    ({ lower, index }) => /^(?:unavailable|unreachable)$/.test(lower) && asksComment(reading, index),
  );

const isPassiveWithCould = (reading: Reading, verb: Token): boolean =>
  hasPassiveAuxiliary(reading, verb) && childrenWith(reading, verb.index, 'aux').some(({ lower }) => lower === 'could');

const asksComment = (reading: Reading, index: number): boolean =>
  childrenWith(reading, index, 'prep')
    .filter(({ lower }) => lower === 'for')
    .some((preposition) => childrenWith(reading, preposition.index, 'pobj').some(({ lemma }) => lemma === 'comment'));

/** "did not return calls", "did not answer calls for comment", "messages were not returned" */
function isUnreturned(reading: Reading, verb: Token): boolean {
  if (!/^(?:return|answer|acknowledge)$/.test(verb.lemma)) return false;
  const messages = childrenWith(reading, verb.index, 'dobj', 'nsubjpass');
  return messages.some(
    ({ lemma, index }) =>
      /^(?:call|message|email|e-mail|phone|request|text)$/.test(lemma) &&
      (lemma !== 'request' || asksComment(reading, index)),
  );
}

/** "Calls to the ministry were not returned", "messages left with him" */
const calledParty = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'nsubjpass')
    .flatMap((message) => [message, ...childrenWith(reading, message.index, 'acl')])
    .flatMap(({ index }) => childrenWith(reading, index, 'prep', 'dative'))
    .filter(({ lower }) => /^(?:to|with|for)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .at(0) ?? null;

const isForComment = (reading: Reading, verb: Token): boolean => {
  const asked = objectOf(reading, verb);
  return asked === null || (requestNouns.has(asked.lemma) && asked.lemma !== 'question' && asked.lemma !== 'letter');
};

/** "had no comment", "issued no statement", "There was no immediate reaction from Oslo", "No comment was available" */
function uncommented(reading: Reading, verb: Token): AbsenceFrame | null {
  const isThere = childrenWith(reading, verb.index, 'expl').length > 0;
  const [noun] = isThere
    ? childrenWith(reading, verb.index, 'attr', 'dobj')
    : [...childrenWith(reading, verb.index, 'dobj'), ...childrenWith(reading, verb.index, 'nsubjpass', 'nsubj')].filter(
        ({ lemma }) => reactionNouns.has(lemma),
      );
  if (noun === undefined || !reactionNouns.has(noun.lemma)) return null;
  const isNone = isDeniedNoun(reading, noun) || isDenied(reading, verb);
  if (!isNone) return null;
  const isObject = noun.label === 'dobj' && !isThere;
  if (isObject && !/^(?:have|make|offer|give|provide|issue|receive|release|get)$/.test(verb.lemma)) return null;
  if (!isObject && !isThere && !/^(?:be|make|give|offer|issue|come|release|have)$/.test(verb.lemma)) return null;
  // "no statement was needed" aside, what is made or issued is speech; "no word of thanks" is not.
  if (
    /^(?:word|statement|answer|reply|confirmation)$/.test(noun.lemma) &&
    !isFromSomeone(reading, noun, verb, isObject)
  )
    return null;
  const from = [noun, verb, ...childrenWith(reading, verb.index, 'acomp', 'advmod')]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep', 'agent'))
    .filter(({ lower }) => lower === 'from' || lower === 'by')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  const who = isObject && !/^(?:receive|get)$/.test(verb.lemma) ? silentSubject(reading, verb) : (from.at(0) ?? null);
  const what = objectOf(reading, noun) ?? questionOf(reading, noun) ?? askedBefore(reading, verb);
  // "issued no joint statement": what is missing is an account, not an answer
  const isAccount =
    noun.lemma === 'statement' &&
    childrenWith(reading, noun.index, 'amod').some(({ lower }) =>
      /^(?:joint|common|final|closing|concluding)$/.test(lower),
    );
  if (isAccount) return { kind: 'no-readout', clause: verb, who, what: noun };
  const kind = /^(?:answer|reply)$/.test(noun.lemma) ? 'not-answered' : 'no-comment';
  return {
    kind,
    clause: verb,
    who: who !== null && isNegative(reading, who) && who.lower === 'nothing' ? null : who,
    what,
  };
}

const isFromSomeone = (reading: Reading, noun: Token, verb: Token, isObject: boolean): boolean =>
  isObject ||
  [noun, verb].some(({ index }) =>
    childrenWith(reading, index, 'prep').some(({ lower }) => lower === 'from' || lower === 'by'),
  );

/** "left without speaking to reporters" */
const isUnspoken = (reading: Reading, verb: Token): boolean =>
  verb.label === 'pcomp' &&
  /^(?:speak|talk)$/.test(verb.lemma) &&
  childrenWith(reading, verb.index, 'prep')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => /^(?:reporter|journalist|press|media|medium)$/.test(lemma));

/** "left without comment" */
function without(reading: Reading, verb: Token, who: Token | null): AbsenceFrame | null {
  const isWithout = childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'without')
    .some(({ index }) => childrenWith(reading, index, 'pobj').some(({ lemma }) => lemma === 'comment'));
  return isWithout ? { kind: 'no-comment', clause: verb, who, what: null } : null;
}
