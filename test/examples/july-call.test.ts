import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Pipeline } from '../../src/pipeline.js';
import { contactLedger } from '../../src/resolve/compare/contact-ledger.js';
import { compareAccounts } from '../../src/resolve/compare/readout-matrix.js';
import { findOccasions } from '../../src/resolve/occasions/find-occasions.js';
import type { Comparison } from '../../src/schema/comparison.js';
import type { Ledger } from '../../src/schema/ledger.js';
import type { ReportRecord } from '../../src/schema/record.js';

const folder = 'examples/july-call';
let comparison: Comparison;
let ledger: Ledger;

beforeAll(() => {
  const pipeline = Pipeline.load();
  const records = readdirSync(folder).map((file) => {
    const record = pipeline.read(readFileSync(`${folder}/${file}`), { file }) as ReportRecord;
    return { record, knownAt: record.report.publishedAt!.slice(0, 10) };
  });
  const occasions = findOccasions(records, []);
  const [{ id }] = occasions.filter(
    ({ kind, day, parties }) => kind === 'call' && day === '2025-07-03' && parties.includes('Donald Trump'),
  );
  comparison = compareAccounts(records, [], id);
  ledger = contactLedger(records, [], ['Trump', 'Putin']);
}, 120_000);

/** Rows that begin so, as "side: verdict". */
function row(topic: RegExp): string[] {
  const found = comparison.rows.filter((candidate) => topic.test(candidate.topic));
  expect(found.map((candidate) => candidate.topic)).toHaveLength(1);
  return found[0].cells.map(({ side, verdict }) => `${side}: ${verdict}`).sort();
}

describe('the call of 3 July 2025', () => {
  test('is one occasion of nine reports and seven origins: a wire and its two copies are one', () => {
    expect(comparison.sources.map(({ publisher }) => publisher)).toHaveLength(9);
    expect(comparison.origins).toBe(7);
    expect(comparison.sources.filter(({ origin }) => origin === 'Meridian Wire')).toHaveLength(3);
  });

  test('disputed: an hour or two hours, with both quotes; nothing else', () => {
    const disputed = comparison.values.filter(({ agreement }) => agreement === 'disputed');
    expect(disputed.map(({ name }) => name)).toEqual(['duration']);
    expect(
      disputed[0].values.map(({ value, origins, tellings }) => [value, origins, tellings.at(-1)?.evidence[0].exact]),
    ).toEqual([
      ['PT1H', 3, expect.stringContaining('an hour')],
      ['PT2H', 1, 'two hours'],
    ]);
  });

  test('denied by Russia: the weapons pause and a meeting in person came up; "in the air" is in the quote', () => {
    expect(row(/weapons pause/)).toEqual(['Russia: denied', 'United States: no-account-held']);
    expect(row(/meeting in person/)).toEqual(['Russia: denied', 'United States: no-account-held']);
    const [{ cells }] = comparison.rows.filter(({ topic }) => /meeting in person/.test(topic));
    expect(
      cells
        .flatMap(({ tellings }) => tellings)
        .map(({ evidence }) => evidence[0].exact)
        .join(),
    ).toContain('in the air');
  });

  test('denied by the United States: progress', () => {
    expect(row(/^progress/)).toContain('United States: denied');
  });

  test('told by both: the war', () => expect(row(/war in Ukraine/)).toEqual(['Russia: said', 'United States: said']));

  test('told by Russia alone', () => {
    for (const topic of [/^Iran$/, /^energy projects$/, /^ending the war quickly$/, /exchange of films/, /retreat/])
      expect(row(topic)).toEqual(['Russia: said', 'United States: no-account-held']);
  });

  test('told by the United States alone', () =>
    expect(row(/not happy about the war/)).toContain('United States: said'));

  test("left out of Russia's own statement, where a reporter has it: space", () => {
    expect(row(/space exploration/)).toEqual(['Russia: not-mentioned', 'United States: no-account-held']);
  });

  test('no readout of the United States is told, so that none of its silences counts as an omission', () => {
    const [account] = comparison.accounts.filter(({ side }) => side === 'United States');
    expect(account).toMatchObject({ account: 'relayed', reports: [] });
    expect(account.silence.map(({ publisher }) => publisher)).toEqual(['Capital Dispatch']);
    const verdicts = comparison.rows.flatMap(({ cells }) => cells.filter(({ side }) => side === 'United States'));
    expect(verdicts.map(({ verdict }) => verdict)).not.toContain('not-mentioned');
  });

  test('one saying in two wordings is one saying, and no contradiction', () => {
    const [goals] = comparison.rows.filter(({ topic }) => /goals/.test(topic));
    expect(goals.wordings.map((wording) => wording.match(/retreat|back down/)?.[0]).sort()).toEqual([
      'back down',
      'retreat',
    ]);
  });

  test('nothing is called contradicted', () => {
    expect(comparison.rows.filter(({ standing }) => standing === 'disputed')).toEqual([]);
  });
});

test('six calls are known, as the wire claims', () => {
  expect(ledger.known).toBe(6);
  expect(ledger.entries.map(({ day }) => day)).toEqual([
    '2025-02-12',
    '2025-03-18',
    '2025-05-19',
    '2025-06-04',
    '2025-06-14',
    '2025-07-03',
  ]);
  expect(new Set(ledger.ordinals.map(({ claimed, verdict }) => `${claimed} ${verdict}`))).toEqual(
    new Set(['6 consistent']),
  );
});
