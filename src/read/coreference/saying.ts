import { cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading } from '../../text/reading.js';

const subjects = new Set(['nsubj', 'nsubjpass']);

/** Also as a later member of "Macron and Scholz". */
export const isSubject = (reading: Reading, token: number): boolean =>
  subjects.has(reading.tokens[firstConjunct(reading, token)].label);

export function firstConjunct({ tokens }: Reading, token: number): number {
  let at = token;
  while (tokens[at].label === 'conj' && tokens[at].head < at) at = tokens[at].head;
  return at;
}

/** Whether a token is the subject of a verb that tells what someone says: with a quotation or a clause. */
export function isSpeaker(reading: Reading, token: number): boolean {
  const { tokens, sentences, children } = reading;
  const verb = tokens[tokens[token].head];
  if (tokens[token].label !== 'nsubj' || verb.pos !== 'VERB') return false;
  if (!cueReadings('VERB', verb.lemma).some(({ frames }) => frames.has('quote'))) return false;
  if (children[verb.index].some((child) => tokens[child].label === 'ccomp')) return true;
  const { first, last } = sentences[verb.sentence];
  return tokens.slice(first, last).some(({ text }) => /^["“”]$/.test(text));
}

/** Whether a token is the subject of a verb of saying, believing or wanting, whatever it takes ("accused Lima of lying"). */
export function speaks({ tokens }: Reading, token: number): boolean {
  const verb = tokens[tokens[token].head];
  return subjects.has(tokens[token].label) && verb.pos === 'VERB' && cueReadings('VERB', verb.lemma).length > 0;
}
