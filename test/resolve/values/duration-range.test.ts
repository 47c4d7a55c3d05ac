import { describe, expect, test } from 'vitest';
import { durationRange, minutesOfDuration } from '../../../src/resolve/values/duration-range.js';
import { overlapAll } from '../../../src/resolve/values/range.js';

const together = (...told: readonly (readonly [words: string, value: string])[]): boolean =>
  overlapAll(told.map(([words, value]) => durationRange(words, value)!));

describe('durations that can be one', () => {
  test.each([
    [
      ['about an hour', 'PT1H'],
      ['50 minutes', 'PT50M'],
    ],
    [
      ['almost 90 minutes', 'PT90M'],
      ['nearly an hour and a half', 'PT1H30M'],
    ],
    [
      ['more than two hours', 'PT2H'],
      ['two and a half hours', 'PT2H30M'],
    ],
    [
      ['over an hour', 'PT1H'],
      ['75 minutes', 'PT75M'],
    ],
    [
      ['at least an hour', 'PT1H'],
      ['three hours', 'PT3H'],
    ],
    [
      ['an hour', 'PT1H'],
      ['about an hour', 'PT1H'],
    ],
    [
      ['less than two hours', 'PT2H'],
      ['an hour', 'PT1H'],
    ],
  ] as const)('%s and %s', (one, other) => expect(together(one, other)).toBe(true));
});

describe('durations that cannot', () => {
  test.each([
    [
      ['about an hour', 'PT1H'],
      ['two hours', 'PT2H'],
    ],
    [
      ['more than two hours', 'PT2H'],
      ['75 minutes', 'PT75M'],
    ],
    [
      ['almost an hour', 'PT1H'],
      ['90 minutes', 'PT90M'],
    ],
    [
      ['less than an hour', 'PT1H'],
      ['two hours', 'PT2H'],
    ],
    [
      ['40 minutes', 'PT40M'],
      ['50 minutes', 'PT50M'],
    ],
  ] as const)('%s and %s', (one, other) => expect(together(one, other)).toBe(false));
});

test('months and years have no number of minutes', () => {
  expect(['P1Y', 'P2M', 'P', 'an hour'].map(minutesOfDuration)).toEqual([null, null, null, null]);
  expect(['PT1H30M', 'P1DT2H', 'P2W'].map(minutesOfDuration)).toEqual([90, 1560, 20_160]);
});
