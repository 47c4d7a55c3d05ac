import { describe, expect, it } from 'vitest';
import { loadTables } from '../../src/model/tables.js';
import { Vocabulary } from '../../src/model/vocabulary.js';
import { cutIntoPieces } from '../../src/read/pieces.js';
import { Tokenizer } from '../../src/read/tokenizer/tokenizer.js';

const tables = loadTables();
const tokenizer = new Tokenizer(tables.tokenizer, new Vocabulary(tables));
const pieces = (text: string, longest: number): string[] =>
  cutIntoPieces(tokenizer.tokenize(text), longest).map((tokens) => tokens.map(({ lexeme }) => lexeme.text).join(' '));

describe('cutting a long paragraph', () => {
  it('leaves a short one whole', () => {
    expect(pieces('They met. They spoke.', 6)).toEqual(['They met . They spoke .']);
  });

  it('cuts at the last sentence end that fits', () => {
    expect(pieces('They met. They spoke. They left.', 8)).toEqual(['They met . They spoke .', 'They left .']);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(pieces('"They met. They spoke." Then all of them left.', 9)).toEqual([
      '" They met . They spoke . "',
      'Then all of them left .',
    ]);
  });

  it('cuts anywhere where no sentence ends in the second half', () => {
    expect(pieces('So. one two three four five six', 4)).toEqual(['So . one two', 'three four five six']);
  });
});
