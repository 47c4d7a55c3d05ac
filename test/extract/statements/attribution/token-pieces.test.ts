import { describe, expect, it } from 'vitest';
import { tokenPieces } from '../../../../src/extract/statements/attribution/token-pieces.js';
import type { Token } from '../../../../src/text/reading.js';

const tokens = [0, 4, 8, 12, 16].map((start, index) => ({ index, start, end: start + 3 })) as Token[];

describe('pieces of text that tokens cover', () => {
  it('joins neighbours', () => {
    expect(tokenPieces(tokens, [1, 2, 3])).toEqual([{ start: 4, end: 15 }]);
  });

  it('keeps what stands apart apart', () => {
    expect(tokenPieces(tokens, [0, 1, 3])).toEqual([
      { start: 0, end: 7 },
      { start: 12, end: 15 },
    ]);
  });

  it('is empty for no tokens', () => {
    expect(tokenPieces(tokens, [])).toEqual([]);
  });
});
