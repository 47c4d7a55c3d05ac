import { usualNameWord, usualPlaceName } from '../../lexicon/name-variants.js';

/** Letters that do not come apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** The words of a name in lower case without diacritics, apostrophes and full stops; a hyphen parts words. */
export function foldedWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/g, (letter) => plainLetters[letter])
    .replace(/[’‘ʼ'`.]/g, '')
    .split(/[\s‐‑–-]+/)
    .filter((word) => word !== '');
}

/**
 * The form in which spellings of one word of a name meet: what romanizations of Cyrillic and Arabic differ by made one
 * (Zelensky, Zelenskyy, Zelenskiy; Yuri, Yury; Qaddafi, Gaddafi; Mohammed, Muhammad), umlauts written out or not.
 */
export function transliteratedWord(word: string): string {
  const usual = usualNameWord(word);
  return usual
    .replace(/(?:iy|yy|ii|yi|yj|ij|y|i)$/, 'i')
    .replace(/^ye/, 'e')
    .replace(/y/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ks/g, 'x')
    .replace(/([ou])e(?=[bcdfghjklmnpqrstvwxz])/g, '$1')
    .replace(/ie(?=[^aeiou])/g, 'e');
}

/** The same for a whole name; surnames and beginnings are never compared alone. */
export function transliterationKey(name: string): string {
  const usual = usualPlaceName(foldedWords(name).join(' '));
  return usual.split(' ').map(transliteratedWord).join(' ');
}
