import { countryOf, lookUpActor } from '../../lexicon/actors.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import type { Reading } from '../../text/reading.js';
import { createMention, headOf, textOf } from './mention.js';
import { type NameMention, nameLabels } from './name-mention.js';

const longestBody = 5;
const bodies = new Set(['organization', 'country', 'seat-of-power', 'capital']);

/** Proper nouns that the reader missed, but that are given names or what someone is called by elsewhere. */
export function findMissedNames(reading: Reading, known: ReadonlySet<string>): NameMention[] {
  return missedRuns(reading).flatMap((name) => {
    const words = name.text.split(' ');
    const isGiven = genderOfFirstName(words[0]) !== null && words.length <= 2;
    const isCalled = words.length === 1 && known.has(name.text);
    // Virginia and Israel are given names too.
    return (isGiven || isCalled) && countryOf(name.text) === null ? [name] : [];
  });
}

/** Bodies and states that the reader missed but the lexicon knows. */
export function findMissedBodies(reading: Reading): NameMention[] {
  return missedRuns(reading).filter(({ mention, text }) => {
    if (mention.last - mention.first > longestBody) return false;
    const actor = lookUpActor(text);
    return actor !== null && bodies.has(actor.kind);
  });
}

/** Runs of proper nouns that are in no name. */
function missedRuns(reading: Reading): NameMention[] {
  const { tokens } = reading;
  const isMissed = (index: number): boolean => tokens[index]?.pos === 'PROPN' && !nameLabels.has(tokens[index].entity);
  const found: NameMention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isMissed(first)) continue;
    let last = first + 1;
    while (isMissed(last) && tokens[last].sentence === tokens[first].sentence) last++;
    const isWhole = tokens[first - 1]?.pos !== 'PROPN' && tokens[last]?.pos !== 'PROPN';
    if (isWhole) {
      const mention = createMention(reading, 'name', first, last, headOf(reading, first, last));
      const text = textOf(reading, mention);
      const actor = lookUpActor(text);
      found.push({ mention, text, label: actor?.kind === 'organization' ? 'ORG' : actor === null ? 'PERSON' : 'GPE' });
    }
    first = last - 1;
  }
  return found;
}
