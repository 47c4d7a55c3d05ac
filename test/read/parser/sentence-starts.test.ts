import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '../../../src/read/parser/sentence-starts.js';

const starts = (...heads: number[]): number[] => Array.from(sentenceStarts(Int32Array.from(heads)));

describe('sentence starts', () => {
  it('are the left edges of roots', () => {
    expect(starts(1, 1, 1, 5, 5, 5)).toEqual([1, 0, 0, 1, 0, 0]);
  });

  it('are at each token that is its own head', () => {
    expect(starts(0, 1, 2)).toEqual([1, 1, 1]);
  });

  it('reach over chains of heads', () => {
    expect(starts(1, 2, 3, 3, 3)).toEqual([1, 0, 0, 0, 0]);
  });

  it('are none without tokens', () => {
    expect(starts()).toEqual([]);
  });
});
