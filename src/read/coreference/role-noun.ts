import { countryOf, lookUpActor } from '../../lexicon/actors.js';
import { roleOf } from '../../lexicon/roles.js';
import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Reading } from '../../text/reading.js';
import type { Description } from './draft.js';
import { tellsGender } from './gender.js';

const longestRole = 4;
/** Where people live stands for them in events, not as who is meant. */
const places = new Set('home homes house houses village villages town towns'.split(' '));

/** The longest role that ends with a token ("foreign minister"), and its first token; null where there is none. */
function roleEndingAt({ tokens }: Reading, last: number): { noun: string; first: number } | null {
  for (let length = longestRole; length > 0; length--) {
    const first = last + 1 - length;
    if (first < 0) continue;
    const noun = tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' ');
    if (roleOf(noun)?.form === 'person' && !places.has(noun)) return { noun, first };
  }
  const { lower, lemma } = tokens[last];
  return tellsGender(lower) || isPersonNoun(lemma.toLowerCase()) ? { noun: lower, first: last } : null;
}

/** The country among modifiers: "the Russian president", "Ukraine's envoy", "a Kremlin aide". */
function countryAmong(reading: Reading, modifiers: readonly number[]): string | null {
  for (const modifier of modifiers) {
    const words = [reading.tokens[modifier].text, nameAround(reading, modifier)];
    const country = words.map(countryOf).find((found) => found !== null);
    if (country !== undefined) return country;
  }
  return null;
}

/** The name that a token is part of, or the token itself. */
function nameAround({ tokens, source }: Reading, token: number): string {
  const { entity, sentence } = tokens[token];
  const isSame = (index: number) => tokens[index]?.entity === entity && tokens[index]?.sentence === sentence;
  let [first, last] = [token, token];
  while (entity !== '' && isSame(first - 1)) first--;
  while (entity !== '' && isSame(last + 1)) last++;
  return source.text.slice(tokens[first].start, tokens[last].end);
}

/** What the modifiers and the noun that ends at `head` say of a person; null where the noun is no role. */
export function describeBy(reading: Reading, modifiers: readonly number[], head: number): Description | null {
  const role = roleEndingAt(reading, head);
  if (role === null) return null;
  const { tokens, source } = reading;
  const country = countryAmong(reading, modifiers);
  const said = modifiers.filter(
    (token) => token < head && !isNationality(reading, token) && !isPossessor(reading, token),
  );
  const first = Math.min(role.first, ...said);
  return {
    role: source.text.slice(tokens[first].start, tokens[head].end).replace(/\s+/g, ' '),
    noun: role.noun,
    country: country ?? countryOfComplement(reading, head),
  };
}

function isNationality({ tokens }: Reading, token: number): boolean {
  const kind = lookUpActor(tokens[token].text)?.kind;
  return kind === 'country' || kind === 'demonym';
}

function isPossessor({ tokens }: Reading, token: number): boolean {
  for (let at = token; tokens[at].head !== at; at = tokens[at].head) {
    if (tokens[at].label === 'poss' || tokens[at].label === 'case') return true;
    if (tokens[at].head > token + 2 * longestRole) return false;
  }
  return false;
}

/** "the president of Ukraine". */
function countryOfComplement(reading: Reading, head: number): string | null {
  const { tokens, children } = reading;
  for (const preposition of children[head]) {
    if (tokens[preposition].lower !== 'of') continue;
    const objects = children[preposition].filter((child) => tokens[child].label === 'pobj');
    const country = countryAmong(reading, objects);
    if (country !== null) return country;
  }
  return null;
}
