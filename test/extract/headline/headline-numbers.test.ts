import { describe, expect, it } from 'vitest';
import { numbersIn, unmatchedNumbers } from '../../../src/extract/headline/headline-numbers.js';

describe('the numbers of a headline', () => {
  it.each([
    ['20 soldiers killed', [20]],
    ['four-hour talks on 60-day truce', [4, 60]],
    ['Norway pledges $2.5bn', [2.5e9]],
    ['two million people flee', [2e6]],
    ['at least 1,200 dead', [1200]],
    ['twenty-three diplomats leave', [23]],
  ])('are read in figures and in words: %s', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    'the first call since 2022',
    'the vote of July 4',
    'Norway beats Peru 3-1',
    'talks at 10:30',
    'F-16 jets for Norway',
    'a day later',
    'dozens hurt',
  ])('are none: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('may be round where the body is exact, and near where the headline says so', () => {
    expect(unmatchedNumbers('3,700 dead', 'It killed 3,714 people.')).toEqual([]);
    expect(unmatchedNumbers('Nearly 50 hurt', '47 were hurt.')).toEqual([]);
    expect(unmatchedNumbers('50 hurt', '47 were hurt.')).toHaveLength(1);
    expect(unmatchedNumbers('17 hurt', '18 were hurt.')).toHaveLength(1);
  });
});
