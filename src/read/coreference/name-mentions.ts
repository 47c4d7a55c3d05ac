import { isMetonym } from '../../lexicon/actors.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import type { Reading, Token } from '../../text/reading.js';
import { createMention, headOf, textOf } from './mention.js';
import { findMissedBodies, findTitledNames } from './missed-names.js';
import { type NameMention, nameLabels } from './name-mention.js';
import { withParticles } from './particles.js';

/** Names of people, organizations and places, without article and possessive. */
export function findNameMentions(reading: Reading): NameMention[] {
  const found = apart([...readNames(reading), ...findMissedBodies(reading), ...findTitledNames(reading)]);
  const elsewhere = new Set(found.filter(({ mention }) => !isTitleCase(reading, mention.head)).map(({ text }) => text));
  return found.filter(({ mention, text, label }) => {
    return label !== 'PERSON' || elsewhere.has(text) || isGivenName(text) || !isTitleCase(reading, mention.head);
  });
}

/** Without what lies within a longer name: "Leyen" in "Ursula von der Leyen". */
function apart(names: readonly NameMention[]): NameMention[] {
  const inOrder = names.toSorted((one, other) => {
    return one.mention.first - other.mention.first || other.mention.last - one.mention.last;
  });
  let end = 0;
  return inOrder.filter(({ mention }) => {
    if (mention.last <= end) return false;
    end = mention.last;
    return true;
  });
}

const isGivenName = (text: string): boolean => genderOfFirstName(text.split(' ')[0]) !== null;

/** Whether nearly every word of the sentence is capitalized: in such headlines the reader joins names with other words. */
function isTitleCase({ tokens, sentences }: Reading, token: number): boolean {
  const { first, last } = sentences[tokens[token].sentence];
  // "Donald Trump and Kim Jong Un met in Hanoi": full of names, but told with a verb as in any sentence.
  if (tokens.slice(first, last).some(({ pos, text }) => pos === 'VERB' && /^\p{Ll}{3,}$/u.test(text))) return false;
  const words = tokens.slice(first, last).filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return words.length > 3 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.8 * words.length;
}

function readNames(reading: Reading): NameMention[] {
  const { tokens } = reading;
  return reading.names.flatMap((name) => {
    let { first, last } = name;
    while (last - first > 1 && tokens[first].label === 'det') first++;
    const isAffiliated = genderOfFirstName(tokens[first].text) !== null && tokens[first + 2]?.tag === 'IN';
    // "Lydia Buchtmann for Food Standards" is read as one body now and then.
    if (isAffiliated && first + 2 < last) last = first + 2;
    while (last - first > 1 && /^(?:POS|''|-RRB-|,|\.|_SP)$/.test(tokens[last - 1].tag)) last--;
    // "Trump said": a name that is a word too is tagged as a noun now and then.
    const isProper = ({ pos, text }: Token) => pos === 'PROPN' || (name.label === 'PERSON' && /^\p{Lu}/u.test(text));
    if (!tokens.slice(first, last).some(isProper)) return [];
    if (name.label === 'PERSON') ({ first, last } = withParticles(reading, { first, last }));
    const mention = createMention(reading, 'name', first, last, headOf(reading, first, last));
    const text = textOf(reading, mention);
    // Seats of power are labelled as buildings now and then.
    return nameLabels.has(name.label) || isMetonym(text) ? [{ mention, text, label: name.label }] : [];
  });
}
