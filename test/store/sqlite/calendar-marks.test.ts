import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksMeeting, marksOfPeriod } from '../../../src/store/sqlite/calendar-marks.js';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.tuple(day, day).map(([one, other]) => (one < other ? [one, other] : [other, one]));

function meet(marks: readonly string[], wanted: readonly string[]): boolean {
  return marks.some((mark) => wanted.includes(mark));
}

describe('marks of the calendar', () => {
  test('two periods have a mark in common exactly where they have a day in common', () => {
    fc.assert(
      fc.property(period, period, ([from, to], [first, last]) => {
        expect(meet(marksOfPeriod(from, to), marksMeeting(first, last))).toBe(from <= last && first <= to);
      }),
      { numRuns: 2000 },
    );
  });

  test('the same holds close by, where they only just meet', () => {
    const near = (from: string, days: number) => new Date(Date.parse(from) + days * 864e5).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.nat(40), fc.integer({ min: -45, max: 45 }), fc.nat(40), (from, length, shift, other) => {
        const [to, first] = [near(from, length), near(from, shift)];
        const last = near(first, other);
        expect(meet(marksOfPeriod(from, to), marksMeeting(first, last))).toBe(from <= last && first <= to);
      }),
      { numRuns: 2000 },
    );
  });

  test('an end that is left out is open', () => {
    const july = marksOfPeriod('2025-07-03', '2025-07-03');
    expect(meet(july, marksMeeting(undefined, '2025-07-03'))).toBe(true);
    expect(meet(july, marksMeeting(undefined, '2025-07-02'))).toBe(false);
    expect(meet(july, marksMeeting('2025-07-03'))).toBe(true);
    expect(meet(july, marksMeeting('2025-07-04'))).toBe(false);
  });

  test('what is no period has no mark', () => {
    expect(marksOfPeriod('2025-07-04', '2025-07-03')).toEqual([]);
    expect(marksOfPeriod('Thursday', 'Friday')).toEqual([]);
    expect(marksMeeting('2025-07-04', '2025-07-03')).toEqual([]);
  });

  test('a day takes few marks, a whole year fewer', () => {
    expect(marksOfPeriod('2025-07-03T14:00', '2025-07-03T15:00')).toEqual([
      'w20',
      'w202',
      'w2025',
      'w202507',
      'w20250703',
    ]);
    expect(marksOfPeriod('2025-01-01', '2025-12-31')).toEqual(['w20', 'w202', 'w2025', 'n2025']);
  });
});
