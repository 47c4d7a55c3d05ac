import { describe, expect, test } from 'vitest';
import { findOccasions } from '../../../src/resolve/occasions/find-occasions.js';
import { type CallOptions, callRecord } from '../../builders/call.js';
import { RecordBuilder } from '../../builders/record.js';

const count = (...records: ReturnType<typeof callRecord>[]) => findOccasions(records, []).length;

describe('contacts of different reports are one occasion', () => {
  test('with the same kind, parties and day', () => {
    const [occasion] = findOccasions([callRecord('one'), callRecord('two')], []);
    expect(occasion).toMatchObject({ kind: 'call', day: '2025-07-03', parties: ['Anna Arden', 'Boris Belov'] });
    expect(occasion.merges).toMatchObject([
      { reasons: ['both a call of Anna Arden and Boris Belov', 'both on 2025-07-03'], confirmed: false },
    ]);
  });

  test('whichever party is named first', () => {
    expect(count(callRecord('one'), callRecord('two', { parties: ['Boris Belov', 'Anna Arden'] }))).toBe(1);
  });

  test('undated ones as the news of the same days', () => {
    expect(count(callRecord('one'), callRecord('two', { day: null }))).toBe(1);
    expect(count(callRecord('one'), callRecord('two', { day: null, knownAt: '2025-08-01' }))).toBe(2);
    expect(count(callRecord('one'), callRecord('two', { day: null, contact: { background: true } }))).toBe(2);
  });
});

describe('what was held, planned and called off', () => {
  const at = (place: string) => ({ more: `It was in ${place}.`, place });
  const met = (name: string, options: CallOptions & { place?: string } = {}) => {
    const { place, more = '', ...rest } = options;
    const record = callRecord(name, { ...rest, more: place === undefined ? more : `It was in ${place}.` });
    record.record.contacts[0].kind = 'meeting';
    if (place !== undefined)
      record.record.contacts[0].place = new RecordBuilder(name, record.record.report.text).passage(place);
    return record;
  };

  test('a meeting still to come without a date is not the one just held', () => {
    expect(count(met('one'), met('two', { day: null, contact: { status: 'proposed' } }))).toBe(2);
    expect(count(met('one'), met('two', { contact: { status: 'planned' } }))).toBe(1);
  });

  test('what was called off was not held', () =>
    expect(count(met('one'), met('two', { contact: { status: 'cancelled' } }))).toBe(2));

  test('places in two countries tell them apart', () => {
    expect(count(met('one', at('Anchorage')), met('two', at('Moscow')))).toBe(2);
    expect(count(met('one', at('Anchorage')), met('two', at('Alaska')))).toBe(1);
  });

  test('a later report means it by its place, for some weeks', () => {
    const later = (knownAt: string, place: string) => met('two', { day: null, knownAt, ...at(place) });
    expect(count(met('one', at('Anchorage')), later('2025-07-20', 'Alaska'))).toBe(1);
    expect(count(met('one', at('Anchorage')), later('2025-07-20', 'Geneva'))).toBe(2);
    expect(count(met('one', at('Anchorage')), later('2025-11-20', 'Alaska'))).toBe(2);
  });
});

describe('leaders told by their office', () => {
  const parties = (one: string, other: string) => ({ parties: [one, other] as const, day: '2021-06-16' });

  test.each([
    ['the American president', 'the Russian president', 1],
    ['The American', 'the Russian president', 1],
    ['the French president', 'the Russian president', 2],
  ])('%s and %s', (one, other, occasions) =>
    expect(
      count(
        callRecord('one', { ...parties('Joe Biden', 'Vladimir Putin'), knownAt: '2021-06-17' }),
        callRecord('two', { ...parties(one, other), knownAt: '2021-06-17' }),
      ),
    ).toBe(occasions),
  );
});

describe('contacts stay apart', () => {
  test.each([
    ['on other days', { day: '2025-06-14' }],
    ['of another party', { parties: ['Anna Arden', 'Carla Cruz'] as const }],
    ['of another kind', { contact: { kind: 'meeting' as const } }],
    ['with one party told', { contact: { parties: [] } }],
  ])('%s', (_, options) => {
    expect(
      findOccasions([callRecord('one'), callRecord('two', options)], []).some(({ reports }) => reports.length > 1),
    ).toBe(false);
  });

  test('though an undated report lies between them', () => {
    const records = [
      callRecord('one', { day: '2025-07-03' }),
      callRecord('two', { day: null }),
      callRecord('three', { day: '2025-07-04' }),
    ];
    expect(
      findOccasions(records, [])
        .map(({ reports }) => reports.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  test('once a person says so, also with facts read anew', () => {
    const records = [callRecord('one'), callRecord('two')];
    const [{ id, one, other }] = findOccasions(records, [])[0].merges;
    const decision = { id, verdict: 'keep-apart' as const, one, other, reason: 'two calls', decidedAt: '2025-07-05' };
    expect(findOccasions(records, [decision])).toHaveLength(2);
    records[1].record.contacts[0].id = 'contact-read-anew';
    expect(findOccasions(records, [decision])).toHaveLength(2);
  });
});

describe('values', () => {
  test('that differ stand side by side, each with its quotes', () => {
    const [{ attributes }] = findOccasions(
      [callRecord('one', { duration: ['an hour', 'PT1H'] }), callRecord('two', { duration: ['two hours', 'PT2H'] })],
      [],
    );
    const duration = attributes.find(({ name }) => name === 'duration');
    expect(duration?.agreement).toBe('disputed');
    expect(duration?.values.map(({ value, tellings }) => [value, tellings[0].evidence[0].exact])).toEqual([
      ['PT1H', 'an hour'],
      ['PT2H', 'two hours'],
    ]);
  });

  test('are agreed where two origins tell them, not two outlets of one wire', () => {
    const agency =
      'The agency adds that markets in the region had closed before the news came, and opened lower the next day.';
    const wire = (name: string) =>
      callRecord(name, { duration: ['an hour', 'PT1H'], more: agency, report: { origin: 'Wire', publisher: name } });
    const agreement = (...records: ReturnType<typeof callRecord>[]) =>
      findOccasions(records, [])[0].attributes.find(({ name }) => name === 'duration')?.agreement;
    expect(agreement(wire('one'), wire('two'))).toBe('one-origin');
    const more =
      'A correspondent in the other capital writes at length of what was heard there, and from whom, that evening.';
    const other = callRecord('three', { duration: ['an hour', 'PT1H'], more });
    expect(agreement(wire('one'), other)).toBe('agreed');
  });
});
