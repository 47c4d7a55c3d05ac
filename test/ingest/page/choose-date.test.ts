import { describe, expect, it } from 'vitest';
import { addressedDate } from '../../../src/ingest/page/metadata/addressed-date.js';
import { chooseDate } from '../../../src/ingest/page/metadata/choose-date.js';

const chosen = (...dates: string[]) => chooseDate(dates.map((date) => ({ date, weight: 1 })));

describe('of the dates a page gives', () => {
  it('takes the day that most of its places agree on, as exactly as one gives it', () => {
    expect(chosen('2025-05-01', '2025-05-06', '2025-05-06T10:00:00', '2025-05-06T10:00:00+02:00')).toBe(
      '2025-05-06T10:00:00+02:00',
    );
    expect(chosen()).toBeNull();
  });

  it('writes a time in UTC as the place has it, where the page shows that clock', () => {
    expect(chosen('2025-05-06T22:04:31Z', '2025-05-07T00:04:00')).toBe('2025-05-07T00:04:31+02:00');
    expect(chosen('2025-05-06T04:30:00Z', '2025-05-05T23:30:00')).toBe('2025-05-05T23:30:00-05:00');
    expect(chosen('2025-05-06T23:00:00Z', '2025-05-07')).toBe('2025-05-07');
  });

  it('makes no one time of two that differ', () => {
    expect(chosen('2025-05-06T22:04:00Z', '2025-05-07T00:17:00')).toBe('2025-05-06T22:04:00Z');
    expect(chosen('2025-05-06T13:30:00Z', '2025-05-07')).toBe('2025-05-06T13:30:00Z');
    expect(chosen('2025-05-06T22:04:00+00:00', '2025-05-09T00:04:00')).toBe('2025-05-06T22:04:00+00:00');
  });
});

it.each([
  ['https://post.example/2025/05/06/bridge', '2025-05-06'],
  ['https://post.example/news/2025-5-6-bridge', '2025-05-06'],
  ['https://post.example/bridge-reopens-20250506', null],
  ['https://post.example/20250506/bridge', '2025-05-06'],
  ['https://post.example/news/06-05-2025', '2025-05-06'],
  ['https://post.example/news/06052025-bridge', '2025-05-06'],
  ['https://web.archive.org/web/20250101000000/https://post.example/2024/05/06/bridge', '2024-05-06'],
  ['https://post.example/2025/bridge-1234', null],
  ['https://post.example/a?from=2025-05-06', null],
  ['https://post.example/id/99132025', null],
])('%s', (address, date) => {
  expect(addressedDate(address)).toBe(date);
});
