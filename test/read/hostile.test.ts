import { describe, expect, it } from 'vitest';
import { loadReader } from '../../src/read/reader.js';
import { sourceOf } from './source-of.js';

const reader = loadReader();
const timeLimit = 25_000;

/** Reads, expecting every character back. */
function readWhole(text: string): number {
  const { tokens } = reader.read(sourceOf(text));
  expect(tokens.map((token) => token.text + (token.spaceAfter ? ' ' : '')).join('')).toBe(text.trim());
  return tokens.length;
}

describe('hostile input', () => {
  it.each([
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['a word of a million surrogate halves', `x${'\ud83d'.repeat(200_000)}`],
    ['a word of emoji', '👍'.repeat(3_000)],
    ['nested brackets', '('.repeat(5_000)],
    ['brackets and dots in turn', '(.'.repeat(2_500)],
    ['control characters', `a${'\u0000\u0001\u0002'.repeat(30_000)}b`],
    ['a million spaces', `a${' '.repeat(1_000_000)}b`],
    ['colons before a missing host', `http://${'a:'.repeat(5_000)}`],
    ['dots', '.'.repeat(100_000)],
    ['suffixes of suffixes', "a's".repeat(5_000)],
    ['byte order marks', `a ${'\ufeff'.repeat(5_000)}`],
  ])(
    'of %s is read whole and soon',
    (_, text) => {
      expect(readWhole(text)).toBeGreaterThan(0);
    },
    timeLimit,
  );

  it(
    'of a paragraph of 20,000 words is read in pieces that end with sentences',
    () => {
      const text = 'The two leaders spoke for an hour about the war. '.repeat(1_820).trim();
      const { sentences, tokens } = reader.read(sourceOf(text));
      expect(tokens.length).toBe(20_020);
      expect(sentences.every(({ first, last }) => last - first === 11)).toBe(true);
    },
    timeLimit,
  );

  it('of names that are properties of every object is read as words', () => {
    const words = ['constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const { tokens } = reader.read(sourceOf(words.join(' ')));
    expect(tokens.map(({ text }) => text)).toEqual(words);
    expect(tokens.every(({ lemma, norm }) => typeof lemma === 'string' && typeof norm === 'string')).toBe(true);
  });
});
