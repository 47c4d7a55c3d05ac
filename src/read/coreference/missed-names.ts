import { countryOf, lookUpActor } from '../../lexicon/actors.js';
import { cueReadings } from '../../lexicon/attribution-cues.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import { leadersNamed } from '../../lexicon/leaders.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Reading, Token } from '../../text/reading.js';
import { createMention, headOf, textOf } from './mention.js';
import { type NameMention, nameLabels } from './name-mention.js';

const longestBody = 5;
const longestName = 4;
/** Of a name that nothing but its deeds tells to be a person's. */
const fewestMentions = 2;
const personal = new Set('bear die live marry write become study attend move meet grow return leave speak'.split(' '));
const bodies = new Set(['organization', 'country', 'seat-of-power', 'capital']);

/** Proper nouns that the reader missed, but that are given names or what someone is called by elsewhere. */
export function findMissedNames(reading: Reading, known: ReadonlySet<string>): NameMention[] {
  const runs = missedRuns(reading, known);
  const acting = new Set(runs.filter(({ mention }) => actsAsPerson(reading, mention.head)).map(({ text }) => text));
  return runs.flatMap((name) => {
    // Official accounts capitalize "the President".
    if (roleOf(name.text.toLowerCase()) !== null) return [];
    const words = name.text.split(' ');
    const isRepeated = acting.has(name.text) && runs.filter(({ text }) => text === name.text).length >= fewestMentions;
    const isGiven = genderOfFirstName(words[0]) !== null && words.length <= 2;
    const isCalled = words.length === 1 && known.has(name.text);
    // Virginia and Israel are given names too.
    return (isGiven || isCalled || isRepeated) && lookUpKind(name.text) ? [name] : [];
  });
}

/** People whom the reader missed but whose office or rank stands before their names ("General Omar Haddad"). */
export function findTitledNames(reading: Reading): NameMention[] {
  return missedRuns(reading).flatMap((run) => {
    const name = withoutTitle(reading, run);
    return name !== null && lookUpKind(name.text) ? [name] : [];
  });
}

/** Two words or more after an office; null for any other name. */
function withoutTitle(reading: Reading, { mention, text }: NameMention): NameMention | null {
  const { tokens } = reading;
  let first = mention.first;
  while (first < mention.last && roleOf(tokens[first].lower)?.form === 'person') first++;
  const isName = tokens.slice(first, mention.last).every(({ text }) => /^\p{Lu}[\p{L}'’.-]*$/u.test(text));
  // "Presidents Xi Jinping and Ana Ruiz": the reader takes the office for a common noun.
  const isTitledBefore = roleOf(tokens[first - 1]?.lower ?? '')?.form === 'person';
  const isLeader = leadersNamed(text).length > 0;
  const isTold = first > mention.first || isTitledBefore || isLeader;
  if (!isTold || mention.last - first < 2 || mention.last - first > longestName || !isName) return null;
  const named = createMention(reading, 'name', first, mention.last, headOf(reading, first, mention.last));
  return { mention: named, text: textOf(reading, named), label: 'PERSON' };
}

/** Nothing the lexicon knows as a place or body. */
const lookUpKind = (text: string): boolean =>
  countryOf(text) === null && (lookUpActor(text)?.kind ?? 'person') === 'person';

/** "Byron wrote", "Byron was born": what people do. */
function actsAsPerson({ tokens }: Reading, head: number): boolean {
  const verb = tokens[tokens[head].head];
  if (!/^(?:nsubj|nsubjpass)$/.test(tokens[head].label) || verb.pos !== 'VERB') return false;
  return personal.has(verb.lemma) || cueReadings('VERB', verb.lemma).length > 0;
}

/** Bodies and states that the reader missed but the lexicon knows. */
export function findMissedBodies(reading: Reading): NameMention[] {
  return missedRuns(reading).filter(({ mention, text }) => {
    if (mention.last - mention.first > longestBody) return false;
    const actor = lookUpActor(text);
    return actor !== null && bodies.has(actor.kind);
  });
}

/** Runs of proper nouns that are in no name, and names known from elsewhere that the tagger took for common nouns. */
function missedRuns(reading: Reading, known: ReadonlySet<string> = new Set()): NameMention[] {
  const { tokens } = reading;
  const isMissed = (index: number): boolean =>
    tokens[index] !== undefined &&
    !nameLabels.has(tokens[index].entity) &&
    (tokens[index].pos === 'PROPN' || isMistagged(tokens[index], known));
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

/** "Ruiz, 60, denied it", read as a common noun. */
const isMistagged = ({ text, pos, label }: Token, known: ReadonlySet<string>): boolean =>
  pos === 'NOUN' && /^(?:nsubj|nsubjpass|poss)$/.test(label) && /^\p{Lu}\p{Ll}/u.test(text) && known.has(text);
