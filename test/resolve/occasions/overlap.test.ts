import { expect, test } from 'vitest';
import { common, overlap, resemblance } from '../../../src/resolve/occasions/overlap.js';

const set = (text: string) => new Set(text.split(' ').filter((word) => word !== ''));

test('what two sets share, of the smaller and of all', () => {
  expect(common(set('a b c'), set('b c d e'))).toBe(2);
  expect(overlap(set('a b c'), set('b c d e'))).toBe(2 / 3);
  expect(resemblance(set('a b c'), set('b c d e'))).toBe(2 / 5);
});

test('with an empty set there is nothing to compare', () => {
  expect(overlap(set(''), set('a'))).toBe(-1);
  expect(resemblance(set('a'), set(''))).toBe(-1);
});
