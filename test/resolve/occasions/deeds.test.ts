import { describe, expect, test } from 'vitest';
import { findOccasions } from '../../../src/resolve/occasions/find-occasions.js';
import { type Deed, deedRecord } from '../../builders/deed.js';

type Pair = readonly [what: string, one: Deed, other: Deed];

const occasions = (...deeds: readonly Deed[]) =>
  findOccasions(
    deeds.map((deed, index) => deedRecord(`report${index}`, deed)),
    [],
  );
const together = (one: Deed, other: Deed): boolean => occasions(one, other).some(({ reports }) => reports.length === 2);

const release: Deed = {
  event: 'RETREAT',
  mode: 'release',
  cue: 'freed',
  at: null,
  by: 'Russia/RUS',
  on: 'prisoners/UKR',
};
const sanctions: Deed = {
  event: 'SANCTION',
  cue: 'imposed sanctions',
  at: null,
  by: 'European Union/INT',
  on: 'Russian banks/RUS',
};
const truce: Deed = {
  event: 'AGREE',
  cue: 'agreed to a ceasefire with',
  at: null,
  by: 'Israel/ISR',
  on: 'Hamas/PSE/REB',
};
const deal: Deed = { event: 'AGREE', cue: 'signed a trade deal with', at: null, by: 'Japan/JPN', on: 'India/IND' };
const arrest: Deed = {
  event: 'COERCE',
  mode: 'arrest',
  cue: 'arrested',
  at: null,
  by: 'police/TUR',
  on: 'Ayla Demir/TUR/PER',
};
const resignation: Deed = {
  event: 'RETREAT',
  mode: 'resign',
  cue: 'resigned',
  at: null,
  by: 'Ana Ruiz/PER/PER',
  on: null,
};
const vote: Deed = { event: 'SUPPORT', cue: 'ratified', at: null, by: 'Parliament/ARM', on: 'Peace Treaty/ARM' };
const aid: Deed = { event: 'AID', cue: 'delivered', at: null, by: 'Germany/DEU', on: 'Ukraine/UKR' };
const protest: Deed = {
  event: 'PROTEST',
  mode: 'demo',
  cue: 'marched against',
  by: 'Students/SRB',
  on: 'government/SRB/GOV',
  at: 'Belgrade',
};
const expulsion: Deed = {
  event: 'SANCTION',
  mode: 'expel',
  cue: 'expelled',
  at: null,
  by: 'Norway/NOR',
  on: 'Russian diplomats/RUS',
};

describe('deeds of different reports are one occasion', () => {
  test.each<Pair>([
    ['a strike on one town on one day', {}, {}],
    ['the town in another spelling', { at: 'Kyiv' }, { at: 'Kiev' }],
    ['the state, or its forces', { by: 'Russia/RUS' }, { by: 'Russian forces/RUS/MIL' }],
    ['the capital for the state', { by: 'Moscow/RUS' }, { by: 'Russia/RUS' }],
    ['the striker left out', {}, { by: null }],
    [
      'the town left out, but the dead told alike',
      { count: [12, 'people'], on: 'civilians/UKR/CVL' },
      { at: null, on: 'civilians/UKR/CVL', count: [12, 'people'] },
    ],
    ['undated, both the news of the day', { day: null }, { day: null }],
    ['dated by one report only', {}, { day: null, knownAt: '2025-06-11' }],
    ['other numbers of dead', { count: [12, 'people'] }, { count: [20, 'people'] }],
    [
      'a release of one number of prisoners',
      { ...release, count: [10, 'prisoner'] },
      { ...release, by: 'Moscow/RUS', count: [10, 'prisoner'] },
    ],
    ['sanctions by one body on one day', sanctions, { ...sanctions, on: 'Moscow/RUS' }],
    ['a truce told from either side', truce, { ...truce, by: 'Hamas/PSE/REB', on: 'Israel/ISR' }],
    ['a truce agreed or begun', truce, { ...truce, event: 'RETREAT', mode: 'ceasefire', cue: 'began a truce with' }],
    ['a deal', deal, { ...deal, cue: 'concluded an agreement with' }],
    ['an arrest of one person', arrest, { ...arrest, by: 'Turkish authorities/TUR/GOV' }],
    ['a resignation', resignation, { ...resignation, cue: 'stepped down' }],
    ['a vote', vote, { ...vote, cue: 'approved' }],
    ['aid of one day', aid, { ...aid, on: 'Kyiv/UKR' }],
    ['a march in one town', protest, { ...protest, by: 'Demonstrators/SRB' }],
    ['an expulsion', expulsion, { ...expulsion, by: 'Oslo/NOR' }],
    ['an expulsion, those sent home told as citizens', expulsion, { ...expulsion, on: 'twenty Russians/RUS/CVL' }],
    [
      'a release of people told by other nouns and taken to be of other countries',
      { ...release, on: 'hostages/PSE', count: [24, 'hostage'] },
      { ...release, on: 'captives/ISR', count: [24, 'captive'] },
    ],
  ])('%s', (_, one, other) => expect(together(one, other)).toBe(true));
});

describe('deeds of different reports stay apart', () => {
  test.each<Pair>([
    ['strikes on one town on different days', {}, { day: '2025-06-12' }],
    ['strikes on one day on different towns', {}, { at: 'Odesa' }],
    ['strikes by one state, the town told by one report only', {}, { at: null }],
    ['strikes of different states on different towns', {}, { by: 'Ukraine/UKR', at: 'Belgorod' }],
    ['another kind of deed', {}, { event: 'PROTEST', cue: 'protested' }],
    ['undated news of different weeks', { day: null, knownAt: '2025-06-11' }, { day: null, knownAt: '2025-06-20' }],
    ['undated and in passing', {}, { day: null, background: true }],
    ['a date after the report that has none', { day: '2025-06-12' }, { day: null, knownAt: '2025-06-11' }],
    ['announced and done', aid, { ...aid, status: 'announced' }],
    ['only threatened', {}, { status: 'threatened' }],
    ['releases by different states', release, { ...release, by: 'Ukraine/UKR', on: 'prisoners/RUS' }],
    ['sanctions by different bodies', sanctions, { ...sanctions, by: 'Japan/JPN' }],
    ['sanctions on different states', sanctions, { ...sanctions, on: 'Iranian banks/IRN' }],
    ['truces of different parties', truce, { ...truce, on: 'Lebanon/LBN' }],
    [
      'a truce and a trade deal of the same parties',
      { ...truce, on: 'Egypt/EGY' },
      { ...truce, on: 'Egypt/EGY', cue: 'signed a gas deal with' },
    ],
    ['deals of a month apart', deal, { ...deal, day: '2025-07-10', knownAt: '2025-07-11' }],
    ['arrests of two people on one day', arrest, { ...arrest, on: 'Murat Kaya/TUR/PER' }],
    ['arrests of two of one surname', arrest, { ...arrest, on: 'Leyla Demir/TUR/PER' }],
    ['resignations of two people', resignation, { ...resignation, by: 'Luis Ortega/PER/PER' }],
    ['expulsions of citizens of two states', expulsion, { ...expulsion, on: 'twenty Chinese/CHN/CVL' }],
    ['aid by different states', aid, { ...aid, by: 'Denmark/DNK' }],
    ['marches in two towns', protest, { ...protest, at: 'Nis' }],
    ['an attack and an arrest at one place', { at: 'Kharkiv' }, { event: 'COERCE', mode: 'arrest', cue: 'arrested' }],
  ])('%s', (_, one, other) => expect(together(one, other)).toBe(false));

  test('though an undated report lies between them', () => {
    const found = occasions({}, { day: null }, { day: '2025-06-11' });
    expect(found.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
  });

  test('once a person says so', () => {
    const records = [deedRecord('one'), deedRecord('two')];
    const [{ merges }] = findOccasions(records, []);
    const [{ id, one, other }] = merges;
    const decision = { id, verdict: 'keep-apart' as const, one, other, reason: 'two strikes', decidedAt: '2025-06-12' };
    expect(findOccasions(records, [decision]).map(({ reports }) => reports.length)).toEqual([1, 1]);
  });
});

describe('what is told of a deed', () => {
  const toll = (...deeds: Deed[]) => occasions(...deeds)[0].attributes.find(({ name }) => name === 'killed')?.agreement;
  const killed = (value: number, modifier: 'exact' | 'at-least' | 'about' = 'exact', rest: Deed = {}): Deed => ({
    cue: 'killed',
    count: [value, 'people', modifier],
    ...rest,
  });
  const at = (publisher: string, publishedAt: string): Deed => ({ report: { publisher, publishedAt } });

  test('says why it was merged', () => {
    expect(occasions({}, {})[0]).toMatchObject({
      kind: 'attack',
      title: 'attack by Russia, 2025-06-10',
      merges: [{ reasons: expect.arrayContaining(['both an attack', 'both on 2025-06-10', 'by Russia']) }],
    });
  });

  test('counts that cannot both hold are disputed', () => expect(toll(killed(12), killed(20))).toBe('disputed'));
  test('"at least 12" and 14 can both hold', () => expect(toll(killed(12, 'at-least'), killed(14))).toBe('compatible'));
  test('"at least 14" and 12 cannot', () => expect(toll(killed(14, 'at-least'), killed(12))).toBe('disputed'));
  test('a later count of the same outlet revises the earlier', () =>
    expect(
      toll(
        killed(20, 'exact', at('Post', '2025-06-10T08:00:00Z')),
        killed(12, 'exact', at('Post', '2025-06-10T09:00:00Z')),
      ),
    ).toBe('revised'));
  test('a later and higher count of another outlet revises it too', () =>
    expect(
      toll(
        killed(12, 'exact', at('Post', '2025-06-10T08:00:00Z')),
        killed(20, 'exact', at('Sun', '2025-06-10T18:00:00Z')),
      ),
    ).toBe('revised'));
  test('a later and lower one does not', () =>
    expect(
      toll(
        killed(20, 'exact', at('Post', '2025-06-10T08:00:00Z')),
        killed(12, 'exact', at('Sun', '2025-06-10T18:00:00Z')),
      ),
    ).toBe('disputed'));
});
