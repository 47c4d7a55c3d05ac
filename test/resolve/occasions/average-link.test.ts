import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageLink, clustersOf } from '../../../src/resolve/occasions/average-link.js';

const rows = (count: number, pairs: readonly (readonly [number, number, number])[]) => {
  const similarities = Array.from({ length: count }, () => new Map<number, number>());
  for (const [one, other, similarity] of pairs) {
    similarities[one].set(other, similarity);
    similarities[other].set(one, similarity);
  }
  return similarities;
};
const clusters = (count: number, pairs: readonly (readonly [number, number, number])[], threshold: number) =>
  clustersOf(count, averageLink(rows(count, pairs), threshold));

test('joins the most similar first and weighs every pair of members', () => {
  const chain = [
    [0, 1, 0.9],
    [1, 2, 0.8],
  ] as const;
  expect(clusters(3, chain, 0.5)).toEqual([[0, 1], [2]]);
  expect(clusters(3, [...chain, [0, 2, 0.4]], 0.5)).toEqual([[0, 1, 2]]);
});

test('leaves alone what nothing is similar to', () => expect(clusters(2, [], 0)).toEqual([[0], [1]]));

test('every thing is in exactly one cluster', () => {
  const pair = fc.tuple(fc.nat(8), fc.nat(8), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(pair), fc.double({ min: 0, max: 1, noNaN: true }), (pairs, threshold) => {
      const proper = pairs.filter(([one, other]) => one !== other);
      expect(clusters(9, proper, threshold).flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }),
  );
});
