import { describe, expect, it } from 'vitest';
import { positionHistory } from '../../../src/resolve/positions/position-history.js';
import { type ReportText, readReports } from '../../builders/read-reports.js';

function history(holder: string, issue: string | null, ...reports: ReportText[]) {
  return positionHistory(readReports(...reports), [], holder, issue);
}

const opposed: ReportText = [
  '2025-05-02',
  'Evening Ledger',
  'Hungary opposes the plan to close the port, its minister said on Friday.',
];

describe('a change of stance is marked', () => {
  it('where the same holder is against and later for the same issue, with both quotes and days', () => {
    const { statements, changes } = history('Hungary', 'port', opposed, [
      '2025-06-12',
      'Northern Post',
      'Hungary supports the plan to close the port.',
    ]);
    expect(changes).toMatchObject([{ kind: 'stance', earlier: 0, later: 1 }]);
    expect(statements.map(({ day }) => day)).toEqual(['2025-05-02', '2025-06-12']);
    expect(statements.map(({ tellings }) => tellings[0].evidence[0].exact).join(' | ')).toMatch(
      /opposes the plan.* \| .*supports the plan/,
    );
  });

  it('where a report says so', () => {
    const { changes } = history('Hungary', 'port', [
      '2025-06-12',
      'Northern Post',
      'Hungary no longer opposes the plan to close the port.',
    ]);
    expect(changes).toMatchObject([{ kind: 'told', earlier: null, later: 0 }]);
  });

  it('where other things are demanded of one matter', () => {
    const { changes } = history(
      'Poland',
      'withdrawal',
      ['2025-05-02', 'Evening Ledger', 'Poland demanded a full withdrawal from four regions.'],
      ['2025-06-12', 'Northern Post', 'Poland demanded a full withdrawal from one region.'],
    );
    expect(changes).toMatchObject([
      {
        kind: 'demands',
        newDemands: [expect.stringContaining('one region')],
        notRepeated: [expect.stringContaining('four regions')],
      },
    ]);
  });

  it('as a conflict where one day has both', () => {
    const { changes } = history('Hungary', 'port', opposed, [
      '2025-05-02',
      'Northern Post',
      'Hungary supports the plan to close the port.',
    ]);
    expect(changes).toMatchObject([{ kind: 'conflicting' }]);
  });
});

describe('no change is marked', () => {
  const later = (text: string): ReportText => ['2025-06-12', 'Northern Post', text];

  it.each([
    ['the same stance in other words', 'Hungary', 'Hungary rejected the plan to close the port.'],
    ['another issue of the same words', 'Hungary', 'Hungary supports the ban on the plan to close the port.'],
    ['another issue', 'Hungary', 'Hungary supports the ceasefire.'],
    ['what hangs on a condition', 'Hungary', 'Hungary is ready to close the port if the workers are paid.'],
    ['another holder', 'Hungary', 'Norway supports the plan to close the port.'],
    ['what might be', 'Hungary', 'Hungary could support the plan to close the port.'],
    ['silence', 'Hungary', 'Hungary opened the port on Thursday.'],
  ])('for %s', (_, holder, text) => {
    expect(history(holder, null, opposed, later(text)).changes).toEqual([]);
  });

  it('for a demand that is not made again', () => {
    const { changes } = history(
      'Berlin',
      null,
      ['2025-05-02', 'Evening Ledger', 'Berlin demanded the release of the crew and an end to the raids.'],
      later('Berlin demanded the release of the crew.'),
    );
    expect(changes).toEqual([]);
  });
});

describe('the list', () => {
  it('holds a statement that several outlets tell once, with every telling', () => {
    const { statements } = history('Hungary', 'port', opposed, [
      '2025-05-03',
      'Northern Post',
      'Hungary opposes the plan to close the port.',
    ]);
    expect(statements).toMatchObject([{ day: '2025-05-02', tellings: [{}, {}] }]);
  });

  it('of a country holds its capital and those who speak for it, of a person that person alone', () => {
    const reports: ReportText[] = [
      ['2025-05-02', 'Evening Ledger', 'Moscow rejected the ceasefire.'],
      ['2025-05-20', 'Northern Post', 'Vladimir Putin supports the ceasefire.'],
    ];
    const russia = history('Russia', 'ceasefire', ...reports);
    expect(russia.statements).toHaveLength(2);
    expect(russia.changes).toEqual([]);
    expect(history('Putin', 'ceasefire', ...reports).statements).toHaveLength(1);
    expect(history('Norway', 'ceasefire', ...reports).statements).toEqual([]);
  });

  it('keeps the bodies of one country apart, and takes a surname that several bear for each of them', () => {
    const bodies: ReportText[] = [
      ['2025-05-02', 'Evening Ledger', 'The Democrats rejected the budget.'],
      ['2025-05-20', 'Northern Post', 'The White House supports the budget.'],
    ];
    expect(history('United States', 'budget', ...bodies).changes).toEqual([]);
    const clintons: ReportText[] = [
      ['2025-05-02', 'Evening Ledger', 'Hillary Clinton rejected the budget. Barack Obama opposes the budget.'],
      ['2025-05-20', 'Northern Post', 'Bill Clinton supports the budget.'],
    ];
    const both = history('Clinton', 'budget', ...clintons);
    expect(both.statements.map(({ holder }) => holder)).toEqual(['Hillary Clinton', 'Bill Clinton']);
    expect(both.changes).toEqual([]);
  });

  it('has nothing for an issue that nobody spoke of', () => {
    expect(history('Hungary', 'fishing', opposed).statements).toEqual([]);
  });
});
