import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/ingest/plain-text/paragraphs.js';

const texts = (original: string) => paragraphsOf(original).map(({ text }) => text);

describe('paragraphs of plain text', () => {
  it('are lines where nothing is wrapped', () => {
    expect(texts('First line ends.\nSecond line ends.\r\nThird.')).toEqual([
      'First line ends.',
      'Second line ends.',
      'Third.',
    ]);
  });

  it('are re-joined where lines break within sentences', () => {
    const wrapped =
      'The two sides said on Monday that\nthey would meet again in the town\nof Arven.\nThe talks had been long and hard,\nand nobody had slept.';
    expect(texts(wrapped)).toEqual([
      'The two sides said on Monday that they would meet again in the town of Arven.',
      'The talks had been long and hard, and nobody had slept.',
    ]);
  });

  it('keep a hyphen at a line end', () => {
    const wrapped =
      'They agreed on a cease-\nfire that is to hold until the talks\nend, and on a second meeting in the\ntown.';
    expect(texts(wrapped)[0]).toContain('cease-fire that');
  });

  it('fold white space and drop what shows nothing', () => {
    expect(texts('\ufeffNor\u00adland\u00a0 and\t\u200bSudland')).toEqual(['Norland and Sudland']);
  });
});
