import { isMetonym } from '../../lexicon/actors.js';
import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import { createMention, headOf, textOf } from './mention.js';

/** A name as it stands in the text. */
export interface NameMention {
  readonly mention: Mention;
  readonly text: string;
  /** OntoNotes label. */
  readonly label: string;
}

const labels = new Set(['PERSON', 'ORG', 'GPE']);

/** Names of people, organizations and places, without article and possessive. */
export function findNameMentions(reading: Reading): NameMention[] {
  const { tokens } = reading;
  return reading.names.flatMap((name) => {
    let { first, last } = name;
    while (last - first > 1 && tokens[first].label === 'det') first++;
    while (last - first > 1 && /^(?:POS|''|-RRB-|,|\.|_SP)$/.test(tokens[last - 1].tag)) last--;
    if (!tokens.slice(first, last).some(({ pos }) => pos === 'PROPN')) return [];
    const mention = createMention(reading, 'name', first, last, headOf(reading, first, last));
    const text = textOf(reading, mention);
    // Seats of power are labelled as buildings now and then.
    return labels.has(name.label) || isMetonym(text) ? [{ mention, text, label: name.label }] : [];
  });
}

/** Proper nouns that the reader missed but that are called exactly like someone it found elsewhere. */
export function findMissedNames(reading: Reading, known: ReadonlySet<string>): NameMention[] {
  const { tokens } = reading;
  const isNameWord = (index: number): boolean => tokens[index]?.pos === 'PROPN' && tokens[index].entity === '';
  return tokens.flatMap(({ index, text }) => {
    if (!isNameWord(index) || !known.has(text)) return [];
    const alone = tokens[index - 1]?.pos !== 'PROPN' && tokens[index + 1]?.pos !== 'PROPN';
    return alone ? [{ mention: createMention(reading, 'name', index, index + 1, index), text, label: 'PERSON' }] : [];
  });
}
