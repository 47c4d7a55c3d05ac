import { describe, expect, it } from 'vitest';
import { findOccasions } from '../../../src/resolve/occasions/find-occasions.js';
import { callRecord } from '../../builders/call.js';
import { type Deed, deedRecord } from '../../builders/deed.js';

/** How the values told for an attribute stand to each other; one entry for each occasion that has it. */
function agreements(name: string, ...records: ReturnType<typeof callRecord>[]): string[] {
  return findOccasions(records, []).flatMap(({ attributes }) =>
    attributes.flatMap((attribute) => (attribute.name === name ? [attribute.agreement] : [])),
  );
}

const deeds = (name: string, one: Deed, other: Deed) =>
  agreements(name, deedRecord('one', one), deedRecord('two', other));
const toll = (value: number, unit = 'civilian', rest: Deed = {}): Deed => ({
  cue: 'killed',
  at: 'Kharkiv',
  count: [value, unit],
  ...rest,
});
const sent = (value: number, unit: string, rest: Deed = {}): Deed => ({
  event: 'AID',
  by: 'Kenya/KEN',
  on: 'Haiti/HTI',
  at: null,
  cue: 'sent',
  count: [value, unit],
  ...rest,
});

describe('called disputed: the same thing, time and unit', () => {
  it('two counts of the dead told at the same time', () => {
    expect(deeds('killed', toll(12), toll(20))).toEqual(['disputed']);
  });

  it('two counts of whoever was hit, in other words', () => {
    expect(deeds('killed', toll(12, 'person'), toll(20, 'victim'))).toEqual(['disputed']);
  });

  it('two numbers of one unit', () => {
    expect(deeds('number', sent(400, 'officer'), sent(200, 'officer'))).toEqual(['disputed']);
  });
});

describe('not called disputed', () => {
  it('numbers of different units', () => {
    expect(deeds('number', sent(400, 'officer'), sent(20, 'truck'))).not.toContain('disputed');
  });

  it('the dead of different kinds', () => {
    expect(deeds('killed', toll(12, 'soldier'), toll(20))).toEqual(['compatible']);
  });

  it('counts of different days: they are of two occasions', () => {
    expect(deeds('killed', toll(12), toll(20, 'civilian', { day: '2025-06-20', knownAt: '2025-06-21' }))).toEqual([
      'one-origin',
      'one-origin',
    ]);
  });

  it('counts of different places', () => {
    expect(deeds('killed', toll(12), toll(20, 'civilian', { at: 'Odesa' }))).not.toContain('disputed');
  });

  it('the dead and the wounded', () => {
    const records = [deedRecord('one', toll(12)), deedRecord('two', { ...toll(20), cue: 'wounded' })];
    expect([...agreements('killed', ...records), ...agreements('wounded', ...records)]).toEqual([
      'one-origin',
      'one-origin',
    ]);
  });

  it('a count that rose in a later report', () => {
    const at = (day: string) => ({ report: { publishedAt: day } });
    expect(
      deeds(
        'killed',
        toll(12, 'civilian', at('2025-06-10T08:00:00Z')),
        toll(20, 'civilian', at('2025-06-11T08:00:00Z')),
      ),
    ).toEqual(['revised']);
  });

  it('bounds that can hold together', () => {
    expect(deeds('killed', { ...toll(12), count: [12, 'civilian', 'at-least'] }, toll(14))).toEqual(['compatible']);
  });

  it('one duration in two units or wordings', () => {
    const told = (name: string, duration: [string, string]) => callRecord(name, { duration });
    expect(
      agreements('duration', told('one', ['an hour', 'PT1H']), told('two', ['60 minutes', 'PT60M'])),
    ).not.toContain('disputed');
    expect(
      agreements('duration', told('one', ['about an hour', 'PT1H']), told('two', ['50 minutes', 'PT50M'])),
    ).toEqual(['compatible']);
    expect(agreements('duration', told('one', ['an hour', 'PT1H']), told('two', ['two hours', 'PT2H']))).toEqual([
      'disputed',
    ]);
  });
});
