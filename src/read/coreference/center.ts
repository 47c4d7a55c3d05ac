import type { Reading } from '../../text/reading.js';
import { isSubject, speaks } from './saying.js';

/**
 * The head of the subject of the sentence before, where a pronoun that opens a sentence and says something goes on with it ("Lind
 * denied it. He accused the bank"; after Grosz, Joshi and Weinstein 1995); null for other pronouns and where a paragraph
 * parts the two.
 */
export function centerBefore(reading: Reading, pronoun: number): number | null {
  const { tokens, sentences } = reading;
  const place = tokens[pronoun].sentence;
  if (!isSubject(reading, pronoun) || !speaks(reading, pronoun)) return null;
  const main = mainSubject(reading, place);
  const verb = tokens[tokens[pronoun].head];
  // "Lind conceded the point, though she stressed ..."
  const isBesideMain = verb.label === 'advcl' || verb.label === 'conj';
  if (main !== null && main < pronoun && isBesideMain && tokens[main].head === verb.head) return main;
  const beforeStop = clauseBefore(reading, pronoun);
  if (beforeStop !== null) return beforeStop;
  const isAside = verb.label === 'parataxis' || pronoun - sentences[place].first <= 1;
  if (place === 0 || (!isAside && main !== pronoun)) return null;
  return sentences[place - 1].paragraph === sentences[place].paragraph ? mainSubject(reading, place - 1) : null;
}

/** The head of the subject of a sentence's main clause; null where it has none. */
function mainSubject({ tokens, sentences, children }: Reading, sentence: number): number | null {
  const { first, last } = sentences[sentence];
  for (let index = first; index < last; index++) {
    if (tokens[index].head !== index) continue;
    const subject = children[index].find((child) => /^nsubj/.test(tokens[child].label));
    if (subject !== undefined) return subject;
  }
  return null;
}

/** "Lind denied it; later she said": the parser hangs the first sentence on the second. */
function clauseBefore({ tokens, children, sentences }: Reading, pronoun: number): number | null {
  const verb = tokens[pronoun].head;
  const { first } = sentences[tokens[pronoun].sentence];
  const stop = tokens.slice(first, pronoun).findLast(({ text }) => text === ';');
  if (stop === undefined || stop.head !== verb) return null;
  const before = children[verb].findLast((child) => tokens[child].label === 'ccomp' && child < stop.index);
  const subject =
    before === undefined ? undefined : children[before].find((child) => /^nsubj/.test(tokens[child].label));
  return subject ?? null;
}
