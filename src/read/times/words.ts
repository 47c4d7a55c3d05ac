import {
  codeOfNumeral,
  codeOfWord,
  digitDecadeCode,
  digitOrdinalCode,
  meridiemCode,
  paragraphEndCode,
} from './word-codes.js';

/**
 * A text as words, numerals and signs. `codes` holds one character a word, standing for its set of classes: patterns
 * run over it instead of over the text, which is some five times longer.
 */
export interface Words {
  readonly text: string;
  readonly codes: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const letters = /[\p{L}\p{M}]+/uy;
const numeral = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y;
const ordinalEnding = /(?:st|nd|rd|th)(?![a-z\d])/iy;
const decadeEnding = /['’]?s(?![a-z\d])/y;
const suffix = /['’][a-z]+/iy;
const meridiem = /[ap]\.\s?m\.|[ap]m(?![a-z])\.?/iy;

export function wordsOf(text: string): Words {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const codes = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0xa0) {
      if (unit !== 0x0a || text.charCodeAt(at + 1) !== 0x0a) {
        at++;
        continue;
      }
      codes[count] = paragraphEndCode;
      ends[count] = at + 2;
    } else if (unit >= 0x30 && unit <= 0x39) {
      [ends[count], codes[count]] = numeralAt(text, at);
      if (at > 0 && isNamePart(text.charCodeAt(at - 1))) codes[count] = codeOfWord('');
    } else if (isLetter(unit)) [ends[count], codes[count]] = wordAt(text, at, unit);
    else {
      ends[count] = unit === 0x27 || unit === 0x2019 ? Math.max(at + 1, endOf(suffix, text, at)) : at + 1;
      codes[count] = codeOfWord(text.slice(at, ends[count]));
    }
    starts[count] = at;
    at = ends[count++];
  }
  return { text, codes: decoded(codes.subarray(0, count)), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function numeralAt(text: string, start: number): [number, number] {
  const end = endOf(numeral, text, start);
  const afterOrdinal = endOf(ordinalEnding, text, end);
  if (afterOrdinal > end) return [afterOrdinal, digitOrdinalCode];
  const digits = text.slice(start, end);
  if (digits.endsWith('0') && (end - start === 2 || end - start === 4)) {
    const afterDecade = endOf(decadeEnding, text, end);
    if (afterDecade > end) return [afterDecade, digitDecadeCode];
  }
  return [end, codeOfNumeral(digits)];
}

function wordAt(text: string, start: number, unit: number): [number, number] {
  const lower = unit | 0x20;
  if (lower === 0x61 || lower === 0x70) {
    const end = endOf(meridiem, text, start);
    if (end > start) return [end, meridiemCode];
  }
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) >= 0xc0) end = Math.max(end, endOf(letters, text, start));
  return end === start ? [start + 1, codeOfWord('')] : [end, codeOfWord(text.slice(start, end))];
}

/** Where a sticky expression ends from `at`; `at` itself where it does not match. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

const isAsciiLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** Digits after a letter are of a name or a code ("A380", "P2qpm3"), those after Q a quarter. */
const isNamePart = (unit: number): boolean => isAsciiLetter(unit) && (unit | 0x20) !== 0x71;

const isLetter = (unit: number): boolean => isAsciiLetter(unit) || (unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff));

function decoded(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 0x2000) text += String.fromCharCode(...codes.subarray(at, at + 0x2000));
  return text;
}
