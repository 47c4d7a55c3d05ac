import { expect, it } from 'vitest';
import { pageDate } from '../../../src/ingest/page/metadata/page-date.js';

it.each([
  ['2025-07-04T10:15:30.123+02:00', '2025-07-04T10:15:30+02:00'],
  ['Sat, 19 Oct 2019 00:04:00 +0200', '2019-10-19T00:04:00+02:00'],
  ['12. März 2019', '2019-03-12'],
  ['12.03.2019', '2019-03-12'],
  ['October 4th, 2020 at 10:15 pm', '2020-10-04T22:15:00'],
  ['le 3 août 2022 à 14h05', '2022-08-03T14:05:00'],
  ['20191019', '2019-10-19'],
  ['2025년 6월 3일', '2025-06-03'],
  ['2012-02-30', null],
  ['Chapter 12', null],
])('%s', (text, date) => {
  expect(pageDate(text)).toBe(date);
});

it('reads American days where the page is American', () => {
  expect([pageDate('3/4/2025'), pageDate('3/4/2025', true), pageDate('21/4/2025', true)]).toEqual([
    '2025-04-03',
    '2025-03-04',
    '2025-04-21',
  ]);
});
