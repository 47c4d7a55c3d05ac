import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/read/times/find-times.js';
import { readTimeCases } from './cases.js';

const timesIn = (text: string, date: string | null = '2025-07-04') => findTimes(text, { date, origin: 'dateline' });

describe('cases/times', () => {
  test.each(readTimeCases('cases/times').map((entry) => [`${entry.file}: ${entry.text}`, entry] as const))(
    '%s',
    (_, { text, date, times }) => {
      const marked = (start: number, end: number, value: string) => `[${text.slice(start, end)}](${value})`;
      expect(timesIn(text, date).map(({ start, end, value }) => marked(start, end, value))).toEqual(
        times.map(({ start, end, value }) => marked(start, end, value)),
      );
    },
  );
});

describe('intervals', () => {
  test('a part of a day is known to the day, never to the hour', () => {
    expect(timesIn('They spoke on Thursday morning.')[0]).toMatchObject({
      type: 'TIME',
      value: '2025-07-03TMO',
      edtf: '2025-07-03',
      from: '2025-07-03',
      to: '2025-07-03',
      precision: 'part-of-day',
      anchor: 'dateline',
    });
  });

  test('"since" leaves the end open, "until" the start', () => {
    expect(timesIn('the sixth call since January')[0]).toMatchObject({ edtf: '2025-01/..', from: '2025-01-01' });
    expect(timesIn('It will last until Monday.')[0]).toMatchObject({ edtf: '../2025-07-07' });
  });

  test('a week is its seven days', () => {
    expect(timesIn('Aid was paused this week.')[0]).toMatchObject({
      edtf: '2025-06-30/2025-07-06',
      from: '2025-06-30',
      to: '2025-07-06',
      precision: 'week',
    });
  });

  test('a stretch up to now has its days, a bare length of time has none', () => {
    expect(timesIn('in the past nine days')[0]).toMatchObject({ value: 'P9D', edtf: '2025-06-25/2025-07-04' });
    expect(timesIn('He served nine days.')[0]).toMatchObject({ value: 'P9D', edtf: null, from: null });
  });

  test('about an hour is approximate', () => {
    expect(timesIn('It lasted about an hour.')[0]).toMatchObject({
      value: 'PT1H',
      modifier: 'APPROX',
      type: 'DURATION',
    });
  });

  test('what cannot be resolved says why', () => {
    expect(timesIn('He spoke on Thursday.', null)[0]).toMatchObject({ edtf: null, reason: 'no date to count from' });
    expect(timesIn('The day after the vote he fled.')[0]).toMatchObject({ anchor: 'event', edtf: null });
    expect(timesIn('It began on June 31, 2024.')[0]).toMatchObject({ edtf: null, reason: 'there is no such day' });
  });
});

test('the tense given decides over the one told from the words', () => {
  const at = (tense: 'past' | 'future') =>
    findTimes('The parties meet Monday.', { date: '2025-07-04', origin: 'publication' }, () => tense)[0].value;
  expect(at('past')).toBe('2025-06-30');
  expect(at('future')).toBe('2025-07-07');
});

test('spans are in order, within the text, never overlapping; days are days', () => {
  const pieces = fc.constantFrom(
    ...'Monday|last|the|May 5|2019|-|two|weeks|ago|of|morning|9 p.m.|1990s|,|. |early|next|year|3|July|’|(|\n\n|third quarter|a'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.constantFrom('2025-07-04', '2024-02-29', null),
      (words, date) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end, from, to } of timesIn(text, date)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          expect(from === null || !Number.isNaN(Date.parse(from.slice(0, 10)))).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
