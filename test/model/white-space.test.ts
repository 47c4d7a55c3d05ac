import { describe, expect, it } from 'vitest';
import { isWhiteSpace } from '../../src/model/white-space.js';

describe('white space as Python sees it', () => {
  it.each([' ', '\t', '\n', '\u000b', '\u001c', '\u001f', '\u0085', '\u00a0', '\u2003', '\u2028', '\u3000', ' \n '])(
    '%j is white space',
    (text) => {
      expect(isWhiteSpace(text)).toBe(true);
    },
  );

  it.each(['', 'a', ' a', '\u0000', '\u001b', '\u200b', '\ufeff', '\u180e'])('%j is none', (text) => {
    expect(isWhiteSpace(text)).toBe(false);
  });
});
