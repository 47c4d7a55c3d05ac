import type { Span } from '../../text/span.js';
import { numberIn } from '../number-words.js';

/** A number as a headline or a body writes it: its value and where it stands in the text given. */
export interface WrittenNumber extends Span {
  readonly value: number;
}

const suffixes: Record<string, string> = { bn: 'billion', m: 'million', tn: 'trillion', k: 'thousand' };
const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/i;

/** The numbers a text gives, in figures or words ("20", "four-hour", "$2.5bn"); years, days of the month, scores and hours of the clock are none. */
export function numbersIn(text: string): WrittenNumber[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,:/][\p{N}]+)*\p{L}*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const numbers: WrittenNumber[] = [];
  for (let index = 0; index < words.length; index++) {
    const run: string[] = [];
    let last = index;
    for (let at = index; at < words.length && at < index + 6; at++) {
      const parts = spelled(words[at].word);
      // Two figures in a row are two numbers, or a score.
      const isPairOfFigures = run.length > 0 && /^\d/.test(words[at].word) && /^\d/.test(words[at - 1].word);
      const isJoined = at === index || /^[\s,-]*$/.test(text.slice(words[at - 1].end, words[at].start));
      if (
        isPairOfFigures ||
        !isJoined ||
        (at === index && /^(?:an?|and)$/i.test(words[at].word)) ||
        numberIn([...run, ...parts]) === null
      )
        break;
      run.push(...parts);
      last = at;
    }
    if (run.length === 0) continue;
    const { start } = words[index];
    const { end } = words[last];
    const value = numberIn(run);
    const isOther = isYear(words[index].word, run) || isDay(words, index, last) || isClockOrScore(text, start, end);
    if (value !== null && !isOther) numbers.push({ value, start, end });
    index = last;
  }
  return numbers;
}

function spelled(word: string): string[] {
  const [, figures, suffix] = /^(\d[\d,]*(?:\.\d+)?)(bn|m|tn|k)$/i.exec(word) ?? [];
  return figures === undefined ? [word] : [figures, suffixes[suffix.toLowerCase()]];
}

const isYear = (word: string, run: readonly string[]): boolean => run.length === 1 && /^(?:19|20)\d\d$/.test(word);

const isDay = (words: readonly { word: string }[], first: number, last: number): boolean =>
  [words[first - 1], words[last + 1]].some((word) => word !== undefined && months.test(word.word));

/** "3-1", "10:30", "9/11", "F-16", "4 p.m." */
const isClockOrScore = (text: string, start: number, end: number): boolean =>
  /[:/]/.test(text.slice(start, end)) ||
  /[\p{L}\p{N}][-–]$/u.test(text.slice(0, start)) ||
  /^[-–]\d/.test(text.slice(end)) ||
  /^\s?[ap]\.?m\b/i.test(text.slice(end));

const near =
  /\b(?:about|around|some|nearly|almost|roughly|over|more than|close to|under|less than|at least|up to)\s+[$€£]?$/i;

/** The numbers of a headline that a body does not give, in figures, in words or unrounded. Up to three, bodies often count by naming. */
export function unmatchedNumbers(headline: string, body: string): WrittenNumber[] {
  const told = numbersIn(body).map(({ value }) => value);
  return numbersIn(headline).filter(({ value, start, end }) => {
    if (value <= 3 && !/\d/.test(headline.slice(start, end))) return false;
    // A round number may stand for the exact one.
    const isRound = value >= 20 && value % 10 === 0;
    const tolerance = near.test(headline.slice(0, start)) ? 0.1 : isRound ? 0.03 : 0;
    return !told.some((other) => Math.abs(other - value) <= tolerance * value);
  });
}
