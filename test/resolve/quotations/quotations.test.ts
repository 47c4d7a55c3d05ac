import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/resolve/quotations/quotations.js';
import { type ReportText, readReports } from '../../builders/read-reports.js';

const quotations = (asked: string | null, ...reports: ReportText[]) => quotationsOf(readReports(...reports), [], asked);
/** Each outlet tells it around the words in its own way, so that none passes for a copy of another. */
const outlets: Readonly<Record<string, string>> = {
  'Northern Post':
    'The square was full and the speech went on for most of the rainy afternoon, with bands playing between its parts.',
  'Evening Ledger':
    'Shops nearby closed early because police had shut two roads, and buses to the airport were late until midnight.',
  'Harbor Daily':
    'Fishermen from the islands came to listen as well; some of them had slept on their boats to be there in time.',
};
const said = (speaker: string, words: string, publisher: string, day: string): ReportText => [
  day,
  publisher,
  `“${words},” ${speaker} said. ${outlets[publisher]}`,
];
const trump = (words: string, publisher = 'Northern Post', day = '2025-07-04') =>
  said('Donald Trump', words, publisher, day);
const putin = (words: string, publisher = 'Northern Post', day = '2025-07-04') =>
  said('Vladimir Putin', words, publisher, day);
const standings = (asked: string | null, ...reports: ReportText[]) =>
  quotations(asked, ...reports).map(({ wordings }) => wordings.map(({ standing }) => standing).join(' '));

describe('one saying', () => {
  it('is listed once where reports quote it alike, however they set it', () => {
    const [only, ...rest] = quotations(
      null,
      trump('I’m not happy about that war'),
      trump("I'm not happy about that war", 'Evening Ledger'),
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      speakers: ['Donald Trump'],
      wordings: [{ standing: 'reference', origins: 2, tellings: [{}, {}] }],
    });
  });

  it('shows each altered word of one who speaks English', () => {
    const [only] = quotations(
      null,
      trump('I’m not happy about that war', 'Northern Post'),
      trump('I’m not happy about that war', 'Evening Ledger'),
      trump('I’m not thrilled about that war', 'Harbor Daily'),
    );
    expect(only.wordings).toMatchObject([
      { standing: 'reference', origins: 2 },
      {
        standing: 'altered',
        alterations: [{ reads: 'thrilled', insteadOf: 'happy' }],
        tellings: [{ publisher: 'Harbor Daily' }],
      },
    ]);
  });

  it('may be translated in other words where its speaker speaks no English', () => {
    const [only] = quotations(
      null,
      putin('Russia will not retreat from its goals'),
      putin('Russia will not back down from its goals', 'Evening Ledger'),
    );
    expect(only.wordings.map(({ standing }) => standing)).toEqual(['reference', 'translation']);
    expect(only.wordings[1].alterations).toHaveLength(1);
  });

  it('may be quoted in part', () => {
    expect(
      standings(
        null,
        trump('We have to make sure we have enough for ourselves and our friends'),
        trump('we have enough for ourselves', 'Harbor Daily'),
      ),
    ).toEqual(['reference excerpt']);
  });

  it('may be ascribed to different people', () => {
    const words = 'There will be no more weapons from this country until the summer';
    expect(quotations(null, trump(words), putin(words, 'Harbor Daily'))).toMatchObject([
      { speakers: ['Donald Trump', 'Vladimir Putin'], wordings: [{}] },
    ]);
  });
});

describe('different sayings stay apart', () => {
  it.each([
    [
      'of different matters',
      trump('I’m not happy about that war'),
      trump('We will lift the tariffs on steel soon', 'Harbor Daily'),
    ],
    [
      'of different people',
      trump('I’m not happy about that war'),
      putin('I’m not happy about that deal', 'Harbor Daily'),
    ],
    [
      'said again in other words weeks later',
      trump('I’m not happy about that war'),
      trump('I’m not happy with that war', 'Harbor Daily', '2025-08-20'),
    ],
    ['short and common', trump('That was great'), putin('That was great', 'Harbor Daily')],
  ])('%s', (_, one, other) => {
    expect(quotations(null, one, other)).toHaveLength(2);
  });

  it('a slogan with another word, and words scattered over a speech', () => {
    const speech = trump('You know what we have to do, and I want everyone to go out and do this for the country');
    expect(quotations(null, speech, trump('you want to do this today', 'Harbor Daily'))).toHaveLength(2);
    expect(
      quotations(null, trump('Make America great again'), trump('Make America whole again', 'Harbor Daily')),
    ).toHaveLength(2);
  });

  it('of one report, however like each other', () => {
    const text =
      '“We will raise the oil tax,” Donald Trump said in Ohio.\n\nThe crowd cheered.\n\n“We will raise the gas tax,” Trump said in Texas.';
    expect(quotations(null, ['2025-07-04', 'Northern Post', text])).toHaveLength(2);
  });
});

it('a speaker or words choose sayings', () => {
  const reports = [
    trump('I’m not happy about that war'),
    putin('Russia will not retreat from its goals', 'Harbor Daily'),
  ];
  expect(standings('Trump', ...reports)).toHaveLength(1);
  expect(quotations('Putin', ...reports)[0].speakers).toEqual(['Vladimir Putin']);
  expect(quotations('retreat goals', ...reports)[0].speakers).toEqual(['Vladimir Putin']);
  expect(quotations('fishing', ...reports)).toEqual([]);
  expect(quotations('Norway', ...reports)).toEqual([]);
});
