import { describe, expect, test } from 'vitest';
import { contactLedger } from '../../../src/resolve/compare/contact-ledger.js';
import { compareAccounts } from '../../../src/resolve/compare/readout-matrix.js';
import { findOccasions } from '../../../src/resolve/occasions/find-occasions.js';
import { type CallOptions, callBuilder, callRecord } from '../../builders/call.js';

type Known = ReturnType<typeof callRecord>;

/** A report of the call in which `speaker` says whether a topic came up. */
function telling(
  name: string,
  speaker: string,
  topic: string,
  status: 'discussed' | 'not-discussed',
  options: CallOptions = {},
) {
  const words = `${topic} was ${status === 'discussed' ? '' : 'not '}discussed`;
  const builder = callBuilder(name, { ...options, more: `${speaker} said ${words}. ${options.more ?? ''}` });
  builder.statement(speaker, words);
  builder.record.contacts[0].topics.push({ ...builder.passage(topic), raisedBy: null, status });
  return { record: builder.record, knownAt: '2025-07-04' };
}

function matrix(...records: Known[]) {
  const [{ id }] = findOccasions(records, []);
  const { rows } = compareAccounts(records, [], id);
  return Object.fromEntries(
    rows.map(({ topic, cells }) => [topic, cells.map(({ side, verdict }) => `${side}: ${verdict}`)]),
  );
}

describe('the readout matrix', () => {
  test('keeps said, denied and no account held apart', () => {
    const records = [
      telling('one', 'Boris Belov', 'the grain deal', 'discussed'),
      telling('two', 'Boris Belov', 'the arms pause', 'not-discussed'),
    ];
    expect(matrix(...records)).toEqual({
      'the grain deal': ['United States: no-account-held', 'Russia: said'],
      'the arms pause': ['United States: no-account-held', 'Russia: denied'],
    });
  });

  test('speaks of an omission only where the side published its own statement', () => {
    const saying = telling('one', 'Anna Arden', 'the grain deal', 'discussed');
    expect(matrix(saying)['the grain deal']).toContain('Russia: no-account-held');
    const own = callRecord('own', { report: { publisher: 'Kremlin' } });
    expect(matrix(saying, own)['the grain deal']).toContain('Russia: not-mentioned');
    const silent = callRecord('paper', { report: { publisher: 'Evening Ledger' } });
    expect(matrix(saying, silent)['the grain deal']).toContain('Russia: no-account-held');
  });

  test('asserts no omission where the own statement has words of the topic', () => {
    const own = callRecord('own', { report: { publisher: 'Kremlin' }, more: 'Grain was touched upon.' });
    expect(matrix(telling('one', 'Anna Arden', 'the grain deal', 'discussed'), own)['the grain deal']).toContain(
      'Russia: unclear',
    );
  });

  test('calls contradicted only what one side says and the other denies, with both quotes', () => {
    const records = [
      telling('one', 'Anna Arden', 'the grain deal', 'discussed'),
      telling('two', 'Boris Belov', 'the grain deal', 'not-discussed'),
      telling('three', 'Boris Belov', 'the prisoner exchange', 'not-discussed'),
    ];
    const [{ id }] = findOccasions(records, []);
    const [grain, prisoners] = compareAccounts(records, [], id).rows;
    expect(grain.cells).toMatchObject([{ verdict: 'contradicted' }, { verdict: 'denied' }]);
    expect(grain.cells[0].tellings.map(({ speaker }) => speaker)).toEqual(['Anna Arden', 'Boris Belov']);
    expect(prisoners.cells.map(({ verdict }) => verdict)).toEqual(['no-account-held', 'denied']);
  });

  test('matches a denial with what it denies, and with nothing near it', () => {
    const deny = (words: string) => {
      const builder = callBuilder('two', { more: `Boris Belov denied ${words}.` });
      builder.statement('Boris Belov', words, { act: 'deny', polarity: 'negative' });
      return { record: builder.record, knownAt: '2025-07-04' };
    };
    const claim = () => {
      const builder = callBuilder('one', { more: 'Anna Arden said Russia had offered a grain truce in Odesa.' });
      builder.statement('Anna Arden', 'Russia had offered a grain truce in Odesa');
      return { record: builder.record, knownAt: '2025-07-04' };
    };
    expect(Object.values(matrix(claim(), deny('offering a grain truce')))).toEqual([
      ['United States: contradicted', 'Russia: denied'],
    ]);
    expect(Object.values(matrix(claim(), deny('offering a prisoner truce')))).toEqual([
      ['United States: said', 'Russia: no-account-held'],
      ['United States: no-account-held', 'Russia: denied'],
    ]);
  });

  test('takes a narrower denial for no contradiction of something wider', () => {
    const records = [
      telling('one', 'Anna Arden', 'Ukraine', 'discussed'),
      telling('two', 'Boris Belov', 'the weapons pause for Ukraine', 'not-discussed'),
    ];
    expect(matrix(...records)).toEqual({
      Ukraine: ['United States: said', 'Russia: no-account-held'],
      'the weapons pause for Ukraine': ['United States: no-account-held', 'Russia: denied'],
    });
  });

  test('counts two topics told in one breath as two, and both sides on one as agreed', () => {
    const records = [
      telling('one', 'Anna Arden', 'grain and fish', 'discussed'),
      telling('two', 'Boris Belov', 'the fish trade', 'discussed'),
    ];
    expect(matrix(...records)).toEqual({
      fish: ['United States: said', 'Russia: said'],
      grain: ['United States: said', 'Russia: no-account-held'],
    });
  });

  test('says where there is no such occasion', () => {
    expect(() => compareAccounts([], [], 'occasion-none')).toThrow(expect.objectContaining({ code: 'not-in-store' }));
  });
});

describe('the ledger', () => {
  const ledger = (claimed: number) =>
    contactLedger(
      [
        callRecord('one', { day: '2025-02-12' }),
        callRecord('two', { day: '2025-05-19' }),
        callRecord('three', { day: '2025-07-03', ordinal: claimed }),
        callRecord('other', { parties: ['Anna Arden', 'Carla Cruz'] }),
      ],
      [],
      ['Arden', 'Boris Belov'],
    );

  test('counts what is known in this store, by day', () => {
    expect(ledger(3)).toMatchObject({ parties: ['Anna Arden', 'Boris Belov'], known: 3 });
    expect(ledger(3).entries.map(({ day }) => day)).toEqual(['2025-02-12', '2025-05-19', '2025-07-03']);
  });

  test.each([
    [3, 'consistent'],
    [6, 'short'],
    [2, 'contradicted'],
  ])('a claim of %i is %s', (claimed, verdict) => {
    expect(ledger(claimed).ordinals).toMatchObject([{ claimed, counted: 3, verdict }]);
  });
});
