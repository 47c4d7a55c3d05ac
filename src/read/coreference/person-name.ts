import { nameKey } from '../../lexicon/name-key.js';
import type { Gender } from './gender.js';

const honorifics: ReadonlyMap<string, Gender | null> = new Map(
  Object.entries({
    mr: 'male',
    sir: 'male',
    lord: 'male',
    king: 'male',
    prince: 'male',
    pope: 'male',
    mrs: 'female',
    ms: 'female',
    miss: 'female',
    lady: 'female',
    queen: 'female',
    princess: 'female',
    dr: null,
    president: null,
    prof: null,
    sen: null,
    rep: null,
    gov: null,
    gen: null,
    col: null,
    maj: null,
    lt: null,
    capt: null,
    sgt: null,
    adm: null,
    rev: null,
    justice: null,
    judge: null,
  } as const),
);
/** Abdulhamid al-Dbeibah is also called Dbeibah. */
const arabicArticle = /^[ae]l-(?=\p{Lu})/iu;
const generational = /^(?:Jr|Sr|II|III|IV|V)$/;

/** A name without honorifics and generational suffixes, its words as they are looked up by. */
export interface PersonName {
  readonly words: readonly string[];
  readonly gender: Gender | null;
}

export function parsePersonName(text: string): PersonName {
  const words = nameKey(text.replace(/,/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(arabicArticle, ''));
  let gender: PersonName['gender'] = null;
  while (words.length > 1 && honorifics.has(words[0].toLowerCase())) {
    gender ??= honorifics.get(words[0].toLowerCase()) ?? null;
    words.shift();
  }
  while (words.length > 1 && generational.test(words[words.length - 1])) words.pop();
  return { words, gender };
}

/** "Justice Scalia": a person, whatever else the words may be. */
export function startsWithHonorific(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && honorifics.has(nameKey(words[0]).toLowerCase());
}

export const honorificGender = (word: string): Gender | null => honorifics.get(nameKey(word).toLowerCase()) ?? null;

/** Whether two names of two words or more can be of one person: the same surname, given names that do not clash. */
export function fullNamesAgree(one: readonly string[], other: readonly string[]): boolean {
  if (one[one.length - 1] !== other[other.length - 1]) return false;
  const givenNames = [one.slice(0, -1), other.slice(0, -1)];
  const [shorter, longer] = givenNames.sort((a, b) => a.length - b.length);
  if (!givenNameAgrees(shorter[0], longer[0])) return false;
  // Middle names may be left out, but not replaced.
  let place = 1;
  return shorter.slice(1).every((name) => {
    while (place < longer.length && !givenNameAgrees(name, longer[place])) place++;
    return place++ < longer.length;
  });
}

/** Whether a short name is how the person of the full name is called: the surname with its particles, or the first name. */
export function isPartOfName(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const suffix = full.slice(full.length - short.length);
  // "Von der Leyen" opens a sentence.
  if (short.every((word, index) => word.toLowerCase() === suffix[index].toLowerCase())) return true;
  return short.length === 1 && short[0] === full[0] && short[0].length > 1;
}

/** "Vladimir" and "V" agree, as do "J" and "JD". */
function givenNameAgrees(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return isInitial(shorter) && longer.startsWith(shorter);
}

const isInitial = (word: string): boolean => /^\p{Lu}{1,2}$/u.test(word);
