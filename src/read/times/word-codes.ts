import { wordClasses } from './word-classes.js';

export type WordClass =
  | keyof typeof wordClasses
  | NumberClass
  | 'other'
  | 'sign'
  | 'paragraph-end'
  | 'verb-ed'
  | 'capitalised';

/** Classes of numerals, told by their shape. */
type NumberClass =
  | 'number'
  | 'decimal'
  | 'day-number'
  | 'month-number'
  | 'hour-number'
  | 'two-digits'
  | 'year-number'
  | 'four-digits'
  | 'digit-ordinal'
  | 'digit-decade'
  | 'meridiem';

/** Words that name a month or a weekday only with a capital: "may", "march", "sat" and "sun" mostly do not. */
const needCapital = new Set(
  'may march august mar jan jun dec sat sun mon wed fri thu tue jul apr oct nov sep et ist'.split(' '),
);

const firstCode = 0x100;
const codesBySignature = new Map<string, number>();
const charactersByClass = new Map<WordClass, string>();

/** The code of a set of classes, registered at first sight. Every set must be known before a pattern is compiled. */
function codeOf(classes: readonly WordClass[]): number {
  const signature = classes.join('|');
  const known = codesBySignature.get(signature);
  if (known !== undefined) return known;
  const code = firstCode + codesBySignature.size;
  codesBySignature.set(signature, code);
  for (const name of classes) {
    charactersByClass.set(name, (charactersByClass.get(name) ?? '') + String.fromCharCode(code));
  }
  return code;
}

function numeralClasses(numeral: string): WordClass[] {
  const value = Number(numeral.replaceAll(',', ''));
  const { length } = numeral;
  if (numeral.includes('.')) return ['decimal'];
  const classes: WordClass[] = ['number'];
  if (length <= 2) {
    if (value >= 1 && value <= 31) classes.push('day-number');
    if (value >= 1 && value <= 12) classes.push('month-number');
    if (value <= 24) classes.push('hour-number');
  }
  if (length === 2) classes.push('two-digits');
  if (length === 4 && !numeral.includes(',')) {
    classes.push('four-digits');
    if (value >= 1000 && value < 2200) classes.push('year-number');
  }
  return classes;
}

const codesByWord = new Map<string, number>();
{
  const classesByWord = new Map<string, WordClass[]>();
  for (const [name, words] of Object.entries(wordClasses)) {
    for (const word of Object.keys(words)) {
      classesByWord.set(word, [...(classesByWord.get(word) ?? []), name as WordClass]);
    }
  }
  for (const [word, classes] of classesByWord) codesByWord.set(word, codeOf(classes));
  for (const sample of [
    '0',
    '1',
    '13',
    '03',
    '20',
    '25',
    '32',
    '00',
    '100',
    '1,000',
    '1950',
    '0305',
    '2.5',
    '9000',
    '12',
  ]) {
    codeOf(numeralClasses(sample));
  }
}

export const otherCode = codeOf(['other']);
const signCode = codeOf(['sign']);
export const capitalisedCode = codeOf(['capitalised']);
export const paragraphEndCode = codeOf(['paragraph-end']);
export const verbEdCode = codeOf(['verb-ed']);
export const digitOrdinalCode = codeOf(['digit-ordinal']);
export const digitDecadeCode = codeOf(['digit-decade']);
export const meridiemCode = codeOf(['meridiem']);

const isLetter = (word: string): boolean => word.length > 1 || /\p{L}/u.test(word);

const codesByNumeral = new Map<string, number>();

export function codeOfNumeral(numeral: string): number {
  // Numerals of up to four digits are few and frequent.
  const known = codesByNumeral.get(numeral);
  if (known !== undefined) return known;
  const code = codeOf(numeralClasses(numeral));
  if (numeral.length <= 4) codesByNumeral.set(numeral, code);
  return code;
}

export function codeOfWord(word: string): number {
  const first = word.charCodeAt(0);
  const capital = first >= 0x41 && first <= 0x5a;
  const lower = word.toLowerCase();
  const code = codesByWord.get(lower);
  if (code !== undefined) return !capital && needCapital.has(lower) ? otherCode : code;
  if (capital) return capitalisedCode;
  if (!isLetter(word)) return signCode;
  return word.length > 3 && word.endsWith('ed') ? verbEdCode : otherCode;
}

/** The characters that stand for words of a class in a code string. */
export function charactersOf(name: WordClass): string {
  const characters = charactersByClass.get(name);
  if (characters === undefined) throw new TypeError(`no word class "${name}"`);
  return characters;
}

/** The value of a word in a class; undefined where it is not in it. */
export function wordValue<Value>(name: keyof typeof wordClasses, word: string): Value | undefined {
  return (wordClasses[name] as Readonly<Record<string, unknown>>)[word.toLowerCase()] as Value | undefined;
}
