import { cueReadings } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token, TokenRange } from '../../../text/reading.js';
import { auxiliariesOf } from '../../assertion.js';
import { childrenWith, subtree } from '../../syntax.js';
import { isPossibleSpeaker } from '../possible-speaker.js';
import { isSilence } from '../silence.js';

/**
 * The verb that a saying within what another cue governs is really joined to: "said there was no reason [and threatened
 * more]", "insists that aid must pass [and blames the West]". The parser hangs such a verb on the content's verb; it is the
 * cue's own where it cannot share the content's subject or form. Null where it may.
 */
export function ownConjunctOf(reading: Reading, verb: Token): Token | null {
  const { tokens } = reading;
  if (verb.label !== 'conj' || !isFinite(reading, verb) || !isSaying(reading, verb)) return null;
  if (childrenWith(reading, verb.index, 'nsubj', 'nsubjpass', 'expl').length > 0) return null;
  let first = tokens[verb.head];
  while (first.label === 'conj' && isVerbal(tokens[first.head])) first = tokens[first.head];
  if (!/^(?:ccomp|xcomp)$/.test(first.label) || !isVerbal(first)) return null;
  const cue = tokens[first.head];
  if (cue.index > first.index || cue.tag !== finiteTag(reading, verb) || !isSaying(reading, cue)) return null;
  return isOfOtherForm(reading, first) || hasMuteSubject(reading, first) ? cue : null;
}

/** Where in a content a conjunct of its own cue begins; null where none does. */
export function ownConjunctIn(reading: Reading, cue: Token, { first, last }: TokenRange): number | null {
  for (const verb of reading.tokens.slice(Math.max(first, cue.index + 1), last)) {
    if (ownConjunctOf(reading, verb) !== cue) continue;
    const start = subtree(reading, verb.index).first;
    const joint = reading.tokens
      .slice(first, start)
      .findLastIndex(({ label, text }) => label !== 'cc' && text !== ',' && label !== 'advmod');
    return first + joint + 1;
  }
  return null;
}

const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

const isSaying = (reading: Reading, verb: Token): boolean =>
  cueReadings('VERB', verb.lemma).length > 0 || isSilence(reading, verb);

const isFinite = (reading: Reading, verb: Token): boolean => finiteTag(reading, verb) !== null;

/** The tag of the word that carries the tense: "has denied" is VBZ. Null for an infinitive, a participle or after a modal. */
function finiteTag(reading: Reading, verb: Token): string | null {
  const [auxiliary] = auxiliariesOf(reading, verb);
  if (auxiliary === undefined) return /^VB[DZP]$/.test(verb.tag) ? verb.tag : null;
  return auxiliary.lower === 'did' || auxiliary.lower === 'had' ? 'VBD' : null;
}

/** "must pass and blames", "to sever and disclosed": no modal, no "to" governs the second. */
const isOfOtherForm = (reading: Reading, first: Token): boolean =>
  auxiliariesOf(reading, first).some(({ tag }) => tag === 'MD' || tag === 'TO');

/** "there was no reason and threatened": what says nothing. */
const hasMuteSubject = (reading: Reading, first: Token): boolean => {
  if (childrenWith(reading, first.index, 'expl').length > 0) return true;
  const [subject] = childrenWith(reading, first.index, 'nsubj', 'nsubjpass');
  return subject !== undefined && !/^(?:who|which|that)$/.test(subject.lower) && !isPossibleSpeaker(subject);
};
