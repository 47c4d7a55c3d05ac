import { describe, expect, it } from 'vitest';
import { commitmentStates } from '../../../src/resolve/commitments/commitment-states.js';
import { type ReportText, readReports } from '../../builders/read-reports.js';

const police: ReportText = [
  '2025-07-10',
  'Evening Ledger',
  'Kenya promised on Tuesday to send 400 police officers to Haiti by September 1.',
];
const later = (day: string, text: string): ReportText => [day, 'Northern Post', text];

/** The state of the first commitment given, as "status: relations". */
function state(today: string, ...reports: ReportText[]): string {
  const [first] = commitmentStates(readReports(...reports), [], today);
  const { status, late, ownWord } = first;
  const relations = first.later.map(({ relation }) => relation);
  return [status, late && 'late', ownWord && 'own word', ...relations].filter(Boolean).join(' ');
}

describe('a commitment with a date', () => {
  it('is open until then, with who, what, to whom, when it was given and when it is due', () => {
    const [only, ...rest] = commitmentStates(readReports(police), [], '2025-09-01');
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      status: 'open',
      who: ['Kenya'],
      toWhom: 'Haiti',
      made: '2025-07-08',
      due: { from: '2025-09-01', to: '2025-09-01' },
    });
  });

  it('is due afterwards, when nothing shows what came of it', () => {
    expect(state('2025-09-02', police)).toBe('due');
    expect(state('2025-09-02', police, later('2025-08-30', 'Kenya held an election on Friday.'))).toBe('due');
  });

  it.each([
    [
      'kept, where the deed is told in time',
      '2025-08-16',
      'Kenya sent 400 police officers to Haiti on Thursday.',
      'kept done',
    ],
    [
      'kept late, where it is told after its date',
      '2025-09-05',
      'Kenya sent 400 police officers to Haiti on Thursday.',
      'kept late done-late',
    ],
    [
      'kept, where a report says so of the promise',
      '2025-08-16',
      'Kenya kept its promise to send police officers to Haiti.',
      'kept told-kept',
    ],
    [
      'broken, where it is told as not done after its date',
      '2025-09-05',
      'Kenya failed to send the 400 police officers to Haiti by the deadline.',
      'broken not-done',
    ],
    [
      'broken, where a report says so of the promise',
      '2025-08-16',
      'Kenya broke its promise to send 400 police officers to Haiti.',
      'broken told-broken',
    ],
    [
      'superseded by another date',
      '2025-08-16',
      'Kenya promised to send 400 police officers to Haiti in December.',
      'superseded replaced',
    ],
  ])('is %s', (_, day, text, expected) => {
    expect(state('2025-10-01', police, later(day, text))).toBe(expected);
  });

  it('is disputed where one report shows it kept and another broken', () => {
    expect(
      state('2025-10-01', police, later('2025-08-16', 'Kenya sent 400 police officers to Haiti on Thursday.'), [
        '2025-09-05',
        'Harbor Daily',
        'Kenya did not send the 400 police officers to Haiti.',
      ]),
    ).toMatch(/^disputed/);
  });

  it('may be done late after it was told as not done', () => {
    expect(
      state('2025-10-01', police, later('2025-09-03', 'Kenya did not send the 400 police officers to Haiti.'), [
        '2025-09-12',
        'Harbor Daily',
        'Kenya sent 400 police officers to Haiti on Thursday.',
      ]),
    ).toBe('kept late not-done done-late');
  });
});

describe('evidence is refused', () => {
  it.each([
    ['of another doer', '2025-08-16', 'Norway sent 400 police officers to Haiti on Thursday.'],
    ['of another number', '2025-08-16', 'Kenya sent 200 police officers to Haiti on Thursday.'],
    ['without the number', '2025-08-16', 'Kenya sent police officers to Haiti on Thursday.'],
    ['of another recipient', '2025-08-16', 'Kenya sent 400 police officers to Somalia on Thursday.'],
    ['of another matter', '2025-08-16', 'Kenya sent 400 soldiers to Haiti on Thursday.'],
    ['of another verb', '2025-08-16', 'Kenya offered 400 police officers to Haiti on Thursday.'],
    ['of a deed before the promise', '2025-08-16', 'Kenya sent 400 police officers to Haiti on July 2.'],
    ['of a deed without a day', '2025-08-16', 'Kenya sent 400 police officers to Haiti.'],
    ['of what may be', '2025-08-16', 'Kenya could send 400 police officers to Haiti on Thursday.'],
    ['of a report from before the promise', '2025-07-03', 'Kenya sent 400 police officers to Haiti on Wednesday.'],
  ])('%s', (_, day, text) => {
    expect(state('2025-10-01', police, later(day, text))).toMatch(/^due$/);
  });

  it('that it is not done yet breaks no promise before its date', () => {
    expect(
      state('2025-08-20', police, later('2025-08-16', 'Kenya has not sent the 400 police officers to Haiti.')),
    ).toBe('open not-done');
  });

  it('that it is not done breaks no promise that hangs on a condition or has no date', () => {
    const conditional: ReportText = [
      '2025-07-10',
      'Evening Ledger',
      'Kenya promised to send 400 police officers to Haiti by September 1 if the airport reopens.',
    ];
    const undated: ReportText = [
      '2025-07-10',
      'Evening Ledger',
      'Kenya promised to send 400 police officers to Haiti.',
    ];
    const not = later('2025-09-16', 'Kenya did not send the 400 police officers to Haiti.');
    expect(state('2025-10-01', conditional, not)).toMatch(/^due/);
    expect(state('2025-10-01', undated, not)).toMatch(/^open/);
  });
});

describe('a promise not to do something', () => {
  const editor: ReportText = ['2025-07-10', 'Evening Ledger', 'Kenya promised not to arrest the editor.'];

  it('is broken by the deed, and kept by nothing', () => {
    expect(state('2025-10-01', editor)).toBe('open');
    expect(state('2025-10-01', editor, later('2025-09-12', 'Kenya arrested the editor on Thursday.'))).toBe(
      'broken done',
    );
    expect(state('2025-10-01', editor, later('2025-09-12', 'Kenya arrested the pilot on Thursday.'))).toBe('open');
    expect(state('2025-10-01', editor, later('2025-09-12', 'Kenya did not arrest the editor.'))).toMatch(/^open/);
  });
});

describe('a promise to meet', () => {
  const meet: ReportText = [
    '2025-07-10',
    'Evening Ledger',
    'Donald Trump said he would meet Volodymyr Zelensky next week.',
  ];

  it('is kept by a meeting of the two in that time', () => {
    expect(
      state('2025-10-01', meet, later('2025-07-17', 'Donald Trump met Volodymyr Zelenskyy in Rome on Wednesday.')),
    ).toMatch(/^kept done/);
  });

  it.each([
    ['a call', '2025-07-17', 'Donald Trump spoke by phone with Volodymyr Zelensky on Wednesday.'],
    ['a meeting with another', '2025-07-17', 'Donald Trump met Emmanuel Macron in Rome on Wednesday.'],
    ['a meeting in another week', '2025-07-12', 'Donald Trump met Volodymyr Zelensky in Rome on Friday.'],
  ])('is not kept by %s', (_, day, text) => {
    expect(state('2025-10-01', meet, later(day, text))).toBe('due');
  });
});

it('one promise of several reports is listed once, with all that tell it', () => {
  const again: ReportText = [
    '2025-07-11',
    'Northern Post',
    'Kenya pledged to send 400 police officers to Haiti by September 1.',
  ];
  const states = commitmentStates(readReports(police, again), [], '2025-08-01');
  expect(states).toMatchObject([{ tellings: [{}, {}] }]);
});

it('only what a party gave is listed where one is named', () => {
  const records = readReports(police, [
    '2025-07-10',
    'Northern Post',
    'Iran pledged to release the two sailors by Friday.',
  ]);
  expect(commitmentStates(records, [], '2025-08-01', 'Iran').map(({ who }) => who)).toEqual([['Iran']]);
  expect(commitmentStates(records, [], '2025-08-01', 'Peru')).toEqual([]);
});
