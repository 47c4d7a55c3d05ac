import { expect, test } from 'vitest';
import { placed, rowsOf } from '../../../src/resolve/occasions/event-linker.js';
import { FirstRound } from '../../../src/resolve/occasions/second-round.js';
import { eventDocument, eventMention } from '../../builders/event-document.js';

const report = (id: string, ...words: string[]) =>
  eventDocument(
    id,
    words.join(' '),
    words.map((word, index) => eventMention(`${index}`, word)),
  );
/** Mentions 0 and 1 in the first report, 2 and 3 in the second, 4 in the third. */
const mentions = placed([report('a', 'strike', 'killed'), report('b', 'attack', 'dead'), report('c', 'raid')]);

const round = (
  pairs: readonly (readonly [one: number, other: number, sure: number])[],
  clusters: readonly (readonly number[])[],
) =>
  new FirstRound(
    mentions,
    rowsOf(
      mentions.length,
      pairs.map(([one, other, sure]) => ({ one, other, sure })),
    ),
    clusters,
  );

test('two that go with the same third keep company; two that go with different ones do not', () => {
  const clusters = [[0], [1], [2], [3], [4]];
  const shared = round(
    [
      [0, 2, 0.3],
      [0, 4, 0.9],
      [2, 4, 0.9],
    ],
    clusters,
  ).featuresOf(0, 2);
  const parted = round(
    [
      [0, 2, 0.3],
      [0, 4, 0.9],
      [2, 1, 0.9],
    ],
    clusters,
  ).featuresOf(0, 2);
  expect(shared.company).toBeGreaterThan(0.9);
  expect(parted.company).toBe(0);
  expect(shared.elsewhereLow).toBeCloseTo(0.6);
});

test('clusters speak for a pair by all their members', () => {
  const pairs = [
    [0, 2, 0.4],
    [0, 4, 0.8],
    [2, 4, 0.9],
  ] as const;
  const found = round(pairs, [[0], [2, 4], [1], [3]]).featuresOf(0, 2);
  expect(found.towardsClusterHigh).toBeCloseTo(0.8);
  expect(found.towardsClusterLow).toBe(-1);
  expect(found.betweenClusters).toBeCloseTo(0.6);
  expect([found.clusterSmall, found.clusterLarge, found.oneCluster]).toEqual([1, 2, 0]);
  expect(round(pairs, [[0, 2, 4], [1], [3]]).featuresOf(0, 2)).toMatchObject({ betweenClusters: -1, oneCluster: 1 });
});

test('a rival in the same report is seen', () => {
  const found = round(
    [
      [0, 2, 0.4],
      [0, 3, 0.7],
    ],
    [[0], [1], [2], [3], [4]],
  ).featuresOf(0, 2);
  expect(found.aheadOfRivalsLow).toBeCloseTo(-0.3);
  expect(found.aheadOfRivalsHigh).toBeCloseTo(0.4);
});

test('what else two reports have in common leaves out the pair, and is no matter within one report', () => {
  const clusters = [[0, 2], [1], [3], [4]];
  const both = round(
    [
      [0, 2, 0.8],
      [1, 3, 0.9],
    ],
    clusters,
  );
  expect(both.featuresOf(0, 2)).toMatchObject({ restBest: 0.9, restSum: 0.9, restMean: 0.9 });
  expect(round([[0, 2, 0.8]], clusters).featuresOf(0, 2)).toMatchObject({ restBest: 0, restSum: 0 });
  expect(round([[0, 4, 0.8]], clusters).featuresOf(0, 4)).toMatchObject({ restBest: -1 });
  expect(round([[0, 1, 0.8]], clusters).featuresOf(0, 1)).toMatchObject({ restBest: -1, restSum: -1, restMean: -1 });
});
