import { foldedWords, transliteratedWord } from './transliteration.js';

/** A personal name taken apart, each part in the form in which its spellings meet. */
export interface PersonForm {
  /** Empty where only a surname is given; may be an initial. */
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "sr", "ii"...: father and son are told apart by it. */
  readonly suffix: string;
}

const titles = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame sheikh shaikh ayatollah imam president chancellor premier king queen prince
  princess pope general gen colonel col captain capt lieutenant lt sergeant sgt senator sen representative rep governor gov
  minister secretary ambassador judge justice mullah maulana federal crown grand prime vice foreign`.split(/\s+/),
);
const suffixes = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
/** Articles and particles that one outlet writes and another leaves out: Bashar al-Assad, Bashar Assad. */
const articles = new Set(['al', 'el', 'ul', 'as', 'ash', 'an', 'ad', 'ar']);

/** A name without the titles before it, if two words of it are left. */
export function withoutTitles(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !titles.has(word.toLowerCase().replace(/\.$/, '')));
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : name;
}

export function personForm(name: string): PersonForm {
  let words = foldedWords(name.replace(/,/g, ' ').replace(/\b(\p{L})\.\s*(?=\p{L}\.)/gu, '$1'));
  while (words.length > 1 && titles.has(words[0])) words = words.slice(1);
  const suffix = words.length > 2 ? (suffixes.get(words[words.length - 1]) ?? '') : '';
  if (suffix !== '') words = words.slice(0, -1);
  if (words.length > 2) words = words.filter((word, index) => index === 0 || !articles.has(word));
  if (words.length > 1 && articles.has(words[0])) words = words.slice(1);
  const parts = words.map(transliteratedWord);
  return {
    given: parts.length > 1 ? parts[0] : '',
    middle: parts.slice(1, -1),
    family: parts[parts.length - 1] ?? '',
    suffix,
  };
}

/** The whole name without spaces, for Kim Jong-un is Kim Jong Un and Kim Jongun; empty where it is a surname alone. */
export function wholeName({ given, middle, family, suffix }: PersonForm): string {
  return given === '' ? '' : `${[given, ...middle, family].join('')} ${suffix}`.trim();
}

/** Whether middle names may be those of one person: one may be left out, an initial stands for what begins with it. */
export function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const initials = (words: readonly string[]) => words.flatMap((word) => (word.length <= 2 ? [...word] : [word]));
  const [left, right] = [initials(one), initials(other)];
  if (left.length !== right.length) return false;
  return left.every(
    (word, index) => word === right[index] || startsInitial(word, right[index]) || startsInitial(right[index], word),
  );
}

const startsInitial = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);
