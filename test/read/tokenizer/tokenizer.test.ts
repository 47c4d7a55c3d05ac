import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../src/model/tables.js';
import { Vocabulary } from '../../../src/model/vocabulary.js';
import { Tokenizer } from '../../../src/read/tokenizer/tokenizer.js';

const tables = loadTables();
const tokenizer = new Tokenizer(tables.tokenizer, new Vocabulary(tables));
const words = (text: string): string[] => tokenizer.tokenize(text).map(({ lexeme }) => lexeme.text);

describe('the tokenizer', () => {
  it.each([
    ["He can't go.", ['He', 'ca', "n't", 'go', '.']],
    ['"No," he said', ['"', 'No', ',', '"', 'he', 'said']],
    ['the U.S.-led talks', ['the', 'U.S.-led', 'talks']],
    ['at 5p.m. (or so)', ['at', '5', 'p.m.', '(', 'or', 'so', ')']],
    ['$5.5bn, 4.5%', ['$', '5.5bn', ',', '4.5', '%']],
    ['Ushakov’s face-to-face meeting', ['Ushakov', '’s', 'face', '-', 'to', '-', 'face', 'meeting']],
    ['see https://example.org/a?b=(c).', ['see', 'https://example.org/a?b=(c', ')', '.']],
    ['write to press@example.org', ['write', 'to', 'press@example.org']],
    ['Kyiv:-)', ['Kyiv:-', ')']],
    ['a  b', ['a', ' ', 'b']],
    ['a\n\nb', ['a', '\n\n', 'b']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives the parts of a contraction their own norms', () => {
    expect(tokenizer.tokenize("can't").map(({ lexeme }) => lexeme.norm)).toEqual(['can', 'not']);
    expect(tokenizer.tokenize('ca').map(({ lexeme }) => lexeme.norm)).toEqual(['ca']);
  });

  it('knows a space after a word from white space of its own', () => {
    expect(tokenizer.tokenize('a \n').map(({ spaceAfter }) => spaceAfter)).toEqual([true, false]);
  });

  it('loses no character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenizer.tokenize(text);
        expect(tokens.map(({ lexeme, spaceAfter }) => lexeme.text + (spaceAfter ? ' ' : '')).join('')).toBe(text);
        for (const { lexeme, start } of tokens) expect(text.startsWith(lexeme.text, start)).toBe(true);
      }),
    );
  });
});
