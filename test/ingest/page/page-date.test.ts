import { expect, it } from 'vitest';
import { pageDate, pageDates } from '../../../src/ingest/page/metadata/page-date.js';

it.each([
  ['2025-07-04T10:15:30.123+02:00', '2025-07-04T10:15:30+02:00'],
  ['Sat, 19 Oct 2019 00:04:00 +0200', '2019-10-19T00:04:00+02:00'],
  ['12. März 2019', '2019-03-12'],
  ['12.03.2019', '2019-03-12'],
  ['October 4th, 2020 at 10:15 pm', '2020-10-04T22:15:00'],
  ['le 3 août 2022 à 14h05', '2022-08-03T14:05:00'],
  ['20191019', '2019-10-19'],
  ['2025년 6월 3일', '2025-06-03'],
  ['3rd of July 2025', '2025-07-03'],
  ['2025. július 3.', '2025-07-03'],
  ['19. toukokuuta 2020', '2020-05-19'],
  ['19. marraskuuta 2020', '2020-11-19'],
  ['3 Ιουλίου 2025', '2025-07-03'],
  ['3. července 2025', '2025-07-03'],
  ['26 | 01 | 2022', '2022-01-26'],
  ['Apr 042013', '2013-04-04'],
  ['2020年2月14日 10:47', '2020-02-14T10:47:00'],
  ['May 4, 2022 12:00 A. M.', '2022-05-04T00:00:00'],
  ['3 pages 2020, of 4 May 2021', '2021-05-04'],
  ['2012-02-30', null],
  ['26 | 13 | 2022', null],
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

it('finds every date of a line, in order', () => {
  expect(pageDates('Published 3 May 2025, 10:15 | Updated 2025-05-04').map(({ date }) => date)).toEqual([
    '2025-05-03T10:15:00',
    '2025-05-04',
  ]);
});
