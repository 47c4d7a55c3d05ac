import { cueReadings } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token, TokenRange } from '../../../text/reading.js';
import { auxiliariesOf, isVerbal } from '../../assertion.js';
import { childrenWith, subtree } from '../../syntax.js';
import { isPossibleSpeaker } from '../possible-speaker.js';
import { isSilence } from '../silence.js';

/**
 * The verb that a saying within what another cue governs is really joined to: "said there was no reason [and threatened
 * more]", "insists that aid must pass [and blames the West]". The parser hangs such a verb on the content's verb; it is the
 * cue's own where it cannot share the content's subject or form, or a comma parts it from the content. Null where it may.
 */
export function ownConjunctOf(reading: Reading, verb: Token): Token | null {
  const { tokens } = reading;
  const tense = tenseOf(reading, verb);
  if (verb.label !== 'conj' || tense === null || !isSaying(reading, verb)) return null;
  if (childrenWith(reading, verb.index, 'nsubj', 'nsubjpass', 'expl').length > 0) return null;
  let first = tokens[verb.head];
  while (first.label === 'conj' && isVerbal(tokens[first.head])) first = tokens[first.head];
  if (!/^(?:ccomp|xcomp)$/.test(first.label) || !isVerbal(first)) return null;
  const cue = tokens[first.head];
  if (cue.index > first.index || cue.pos !== 'VERB' || !isSaying(reading, cue)) return null;
  if (tense !== 'any' && tense !== tenseOf(reading, cue)) return null;
  const isParted =
    isOfOtherForm(reading, first, verb) ||
    hasMuteSubject(reading, first) ||
    hasComma(reading, verb) ||
    addressesSubject(reading, first, verb);
  return isParted ? cue : null;
}

/** Where in a content a conjunct of its own cue begins; null where none does. */
export function ownConjunctIn(reading: Reading, cue: Token, { first, last }: TokenRange): number | null {
  for (const verb of reading.tokens.slice(Math.max(first, cue.index + 1), last)) {
    if (ownConjunctOf(reading, verb) !== cue && !isJoined(reading, cue, verb)) continue;
    return first + startOfConjunct(reading, verb, first);
  }
  return null;
}

/** "told reporters the day was fixed, but refused to name it", "dismissing the plea and ruling out talks": joined to the cue by the parser too. */
const isJoined = (reading: Reading, cue: Token, verb: Token): boolean =>
  verb.label === 'conj' &&
  verb.head === cue.index &&
  isVerbal(verb) &&
  (tenseOf(reading, verb) !== null || (cue.tag === 'VBG' && verb.tag === 'VBG' && isSaying(reading, verb))) &&
  childrenWith(reading, verb.index, 'nsubj', 'nsubjpass', 'expl').length === 0;

/** Past the words that lead to a conjunct: "and", "but also", a comma. */
function startOfConjunct(reading: Reading, verb: Token, first: number): number {
  const start = subtree(reading, verb.index).first;
  const before = reading.tokens.slice(first, start);
  return before.findLastIndex(({ label, text, lower }) => label !== 'cc' && text !== ',' && lower !== 'also') + 1;
}

const isSaying = (reading: Reading, verb: Token): boolean =>
  cueReadings('VERB', verb.lemma).length > 0 || isSilence(reading, verb);

/** The tense a finite verb tells, "any" after the modal of a silence ("would not discuss"); null for what is not finite. */
function tenseOf(reading: Reading, verb: Token): 'past' | 'present' | 'any' | null {
  const [auxiliary] = auxiliariesOf(reading, verb);
  const tag = auxiliary?.tag ?? verb.tag;
  if (tag === 'VBD') return 'past';
  if (/^VB[ZP]$/.test(tag)) return auxiliary?.lemma === 'have' ? 'past' : 'present';
  return tag === 'MD' && isSilence(reading, verb) ? 'any' : null;
}

/** "must pass and blames", "to sever and disclosed", "that they pay and accused": nothing that governs the first governs the second. */
function isOfOtherForm(reading: Reading, first: Token, verb: Token): boolean {
  const auxiliaries = auxiliariesOf(reading, first);
  if (auxiliaries.some(({ tag }) => tag === 'MD' || tag === 'TO')) return true;
  if (first.tag === 'VBG' && auxiliariesOf(reading, verb).length === 0) return true;
  return auxiliaries.length === 0 && /^VBP?$/.test(first.tag) && verb.tag === 'VBD';
}

/** "there was no reason and threatened": what says nothing. */
function hasMuteSubject(reading: Reading, first: Token): boolean {
  if (childrenWith(reading, first.index, 'expl').length > 0) return true;
  const [subject] = childrenWith(reading, first.index, 'nsubj', 'nsubjpass');
  return subject !== undefined && !/^(?:who|which|that)$/.test(subject.lower) && !isPossibleSpeaker(subject);
}

/** "said Moscow had lied and called on it to stop": nobody calls on themselves but by "itself". */
function addressesSubject(reading: Reading, first: Token, verb: Token): boolean {
  const [subject] = childrenWith(reading, first.index, 'nsubj', 'nsubjpass');
  if (subject === undefined || subject.pos === 'PRON') return false;
  const upon = childrenWith(reading, verb.index, 'prep').filter(({ lower }) => /^(?:on|upon|to)$/.test(lower));
  const addressed = [
    ...childrenWith(reading, verb.index, 'dobj', 'dative'),
    ...upon.flatMap(({ index }) => childrenWith(reading, index, 'pobj')),
  ];
  const isMany = /^NNP?S$/.test(subject.tag) && subject.entity !== 'GPE';
  return addressed.some(({ lower }) => lower === (isMany ? 'them' : 'it'));
}

/** "said she had left, and accused him" */
function hasComma(reading: Reading, verb: Token): boolean {
  const joint = childrenWith(reading, verb.head, 'cc').findLast(({ index }) => index < verb.index);
  return joint !== undefined && reading.tokens[joint.index - 1]?.text === ',';
}
