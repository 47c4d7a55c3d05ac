import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { isDenied, isDeniedNoun } from './negation.js';
import { objectOf, sharedSubject } from './undiscussed.js';

const refusing = new Set('decline refuse'.split(' '));

/** "declined to comment on", "had no comment", "would not comment", "could not be reached for comment" */
export function noComment(reading: Reading, verb: Token): AbsenceFrame | null {
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  const [subject = null] = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass');
  const who = subject ?? sharedSubject(reading, verb);
  if (refusing.has(verb.lemma)) return refusal(reading, verb, who);
  if (verb.lemma === 'comment' && isDenied(reading, verb)) {
    return { kind: 'no-comment', clause: verb, who, what: objectOf(reading, verb) };
  }
  const missing = uncommented(reading, verb);
  if (missing !== null) return missing;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const hasNone = object?.lemma === 'comment' && (isDeniedNoun(reading, object) || isDenied(reading, verb));
  if (hasNone && /^(?:have|make|offer|give|provide)$/.test(verb.lemma)) {
    return { kind: 'no-comment', clause: verb, who, what: objectOf(reading, object) };
  }
  const unreached = verb.lemma === 'reach' && isDenied(reading, verb) && isForComment(reading, verb);
  return unreached ? { kind: 'no-comment', clause: verb, who, what: null } : null;
}

/** "There was no immediate comment from Oslo" */
function uncommented(reading: Reading, verb: Token): AbsenceFrame | null {
  const [comment] =
    childrenWith(reading, verb.index, 'expl').length > 0 ? childrenWith(reading, verb.index, 'attr') : [];
  if (
    comment === undefined ||
    !/^(?:comment|response|reaction)$/.test(comment.lemma) ||
    !isDeniedNoun(reading, comment)
  )
    return null;
  const from = childrenWith(reading, comment.index, 'prep').find(({ lower }) => lower === 'from' || lower === 'by');
  const who = from === undefined ? null : (childrenWith(reading, from.index, 'pobj').at(0) ?? null);
  return { kind: 'no-comment', clause: verb, who, what: objectOf(reading, comment) };
}

function refusal(reading: Reading, verb: Token, who: Token | null): AbsenceFrame | null {
  const [deed] = childrenWith(reading, verb.index, 'xcomp');
  if (deed?.lemma === 'comment') return { kind: 'no-comment', clause: verb, who, what: objectOf(reading, deed) };
  if (
    deed === undefined ||
    !/^(?:say|answer|discuss|elaborate|address|respond|specify|disclose|name|identify|reveal)$/.test(deed.lemma)
  )
    return null;
  const kind = deed.lemma === 'answer' || deed.lemma === 'respond' ? 'not-answered' : 'not-addressed';
  const [question] = childrenWith(reading, deed.index, 'ccomp', 'advcl');
  return { kind, clause: verb, who, what: objectOf(reading, deed) ?? question ?? null };
}

const isForComment = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'for')
    .some(({ index }) => childrenWith(reading, index, 'pobj').some(({ lemma }) => lemma === 'comment'));
