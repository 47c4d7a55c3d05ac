import { describe, expect, test } from 'vitest';
import { transliterationKey } from '../../../src/resolve/entities/transliteration.js';
import { WhoIsWho } from '../../../src/resolve/entities/who-is-who.js';
import type { Entity } from '../../../src/schema/entity.js';
import { RecordBuilder } from '../../builders/record.js';

const known = (builder: RecordBuilder) => ({ record: builder.record, knownAt: '2025-07-04' });
const report = (name: string, person: string) => known(new RecordBuilder(name, `${person} spoke.`).entity(person));

describe('spellings of one name', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Yuri Ushakov', 'Yury Ushakov'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Muammar Qaddafi', 'Moammar Gadhafi'],
    ['Mohammed Hassan', 'Muhammad Hasan'],
    ['Alexander Lukashenko', 'Aleksandr Lukashenka'],
    ['Dmitry Peskov', 'Dmitri Peskov'],
    ['Yevgeny Prigozhin', 'Evgeny Prigozhin'],
    ['Gerhard Schröder', 'Gerhard Schroeder'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['Kyiv', 'Kiev'],
    ['Kharkiv', 'Kharkov'],
    ['Deir al-Zour', 'Deir ez-Zor'],
  ])('%s = %s', (one, other) => expect(transliterationKey(one)).toBe(transliterationKey(other)));

  test.each([
    ['Vladimir Putin', 'Volodymyr Zelensky'],
    ['Ali Khamenei', 'Ali Larijani'],
    ['Ivan Petrov', 'Ivan Petrova'],
    ['George W Bush', 'George H Bush'],
    ['Kim Jong Un', 'Kim Yo Jong'],
    ['Hafez al-Assad', 'Bashar al-Assad'],
    ['Volodymyr Zelensky', 'Vladimir Zelensky'],
    ['Kyiv', 'Kharkiv'],
    ['Niger', 'Nigeria'],
  ])('%s is not %s', (one, other) => expect(transliterationKey(one)).not.toBe(transliterationKey(other)));
});

/** Names told one a report, and the sets in which they meet. */
function meetings(
  ...names: readonly (string | readonly [name: string, rest: Partial<Entity>, knownAt?: string])[]
): string[][] {
  const records = names.map((name, index) => {
    const [words, rest, knownAt] = typeof name === 'string' ? [name, {}] : name;
    return {
      ...known(new RecordBuilder(`r${index}`, `${words} spoke.`).entity(words, rest)),
      knownAt: knownAt ?? '2025-07-04',
    };
  });
  const people = new WhoIsWho(records, []);
  const sets = new Map<string, string[]>();
  for (const { record } of records) {
    const [{ id: entity, name, evidence }] = record.entities;
    const { id } = people.of({ name, entity, evidence });
    sets.set(id, [...(sets.get(id) ?? []), name]);
  }
  return [...sets.values()];
}

describe('people of different reports meet', () => {
  test.each([
    [['Donald Trump', 'Donald J. Trump']],
    [['Bashar al-Assad', 'Bashar Assad']],
    [['Kim Jong Un', 'Kim Jong-un']],
    [['J.D. Vance', 'JD Vance', 'J. D. Vance']],
    [['President Emmanuel Macron', 'Emmanuel Macron']],
    [['Putin', 'Vladimir Putin']],
  ])('%s', (names) => expect(meetings(...names)).toEqual([names]));

  test('a surname with the same office, where nobody else bears it', () => {
    const aide = { role: 'Kremlin aide', country: 'RUS' };
    expect(meetings(['Yuri Ushakov', aide], ['Ushakov', { role: 'foreign policy aide' }])).toHaveLength(1);
    expect(meetings(['Yuri Ushakov', aide], ['Ushakov', { role: 'rower' }])).toHaveLength(2);
    expect(meetings(['Yuri Ushakov', aide], ['Ushakov', {}])).toHaveLength(2);
    expect(meetings(['Yuri Belov', aide], ['Belov', aide])).toHaveLength(1);
    expect(meetings(['Yuri Belov', aide], ['Dmitry Belov', aide], ['Belov', aide])).toHaveLength(3);
  });

  test('a leader by the surname, as of the day', () => {
    expect(meetings(['Bush', {}, '2005-03-01'], ['George W. Bush', {}, '2005-03-01'])).toHaveLength(1);
    expect(meetings(['Bush', {}, '2005-03-01'], ['George H. W. Bush', {}, '1990-03-01'])).toHaveLength(2);
    expect(meetings(['Trudeau', {}, '2020-01-01'], ['Justin Trudeau', {}, '2020-01-01'])).toHaveLength(1);
  });
});

describe('people of different reports stay apart', () => {
  test.each([
    [['George W. Bush', 'George H. W. Bush', 'George Bush']],
    [['Kim Jong Un', 'Kim Yo Jong', 'Kim Jong Il']],
    [['Hafez al-Assad', 'Bashar al-Assad', 'Maher al-Assad']],
    [['John Smith', 'John Smith Jr.']],
    [['Anna Petrova', 'Anna Petrov', 'Petrova', 'Anna']],
    [['John A. Miller', 'John B. Miller', 'John Miller']],
    [['Raul Castro', 'Fidel Castro', 'Castro']],
  ])('%s', (names) => expect(meetings(...names)).toEqual(names.map((name) => [name])));

  test('a country, its capital and its seat of power are three', () => {
    const body = { kind: 'government' as const, country: 'RUS' };
    expect(meetings(['Russia', body], ['Moscow', body], ['the Kremlin', body], ['Russian Federation', body])).toEqual([
      ['Russia', 'Russian Federation'],
      ['Moscow'],
      ['the Kremlin'],
    ]);
  });
});

test('roles are kept with the days they were told', () => {
  const role = (words: string, day: string) => ['Ana Ruiz', { role: words }, day] as const;
  const records = [role('minister', '2024-01-05'), role('president', '2025-02-01'), role('minister', '2024-06-01')].map(
    ([name, rest, knownAt], index) => ({
      ...known(new RecordBuilder(`r${index}`, `${name} spoke.`).entity(name, rest)),
      knownAt,
    }),
  );
  expect(new WhoIsWho(records, []).named('Ruiz').roles).toEqual([
    { role: 'minister', from: '2024-01-05', to: '2024-06-01' },
    { role: 'president', from: '2025-02-01', to: '2025-02-01' },
  ]);
});

describe('people across reports', () => {
  test('meet by their full name and say why', () => {
    const records = [report('one', 'Volodymyr Zelensky'), report('two', 'Volodymyr Zelenskyy')];
    const people = new WhoIsWho(records, []);
    expect(people.merges).toMatchObject([{ reasons: ['Volodymyr Zelensky and Volodymyr Zelenskyy spell one name'] }]);
    const [first, second] = records.map(({ record: { entities } }) => ({
      name: '',
      entity: entities[0].id,
      evidence: entities[0].evidence,
    }));
    expect(people.of(second)).toBe(people.of(first));
  });

  test('never meet on a surname or a beginning alone', () => {
    const names = ['Anna Petrova', 'Maria Petrova', 'Petrova', 'Anna', 'Anna Petrov'];
    expect(
      new WhoIsWho(
        names.map((name, index) => report(`r${index}`, name)),
        [],
      ).merges,
    ).toEqual([]);
    expect(new WhoIsWho([report('one', 'Petrova'), report('two', 'Petrova')], []).merges).toEqual([]);
  });

  test('part again when a person undoes the merge, and stay apart in a new reading', () => {
    const records = [report('one', 'Anna Petrova'), report('two', 'Anna Petrova')];
    const [{ id, one, other }] = new WhoIsWho(records, []).merges;
    const decision = { id, verdict: 'keep-apart' as const, one, other, reason: 'two people', decidedAt: '2025-07-05' };
    expect(new WhoIsWho(records, [decision]).merges).toEqual([]);
    records[1].record.entities[0].id = 'entity-read-anew';
    expect(new WhoIsWho(records, [decision]).merges).toEqual([]);
  });

  test('a surname stands for the one person who bears it', () => {
    const people = new WhoIsWho([report('one', 'Anna Petrova'), report('two', 'Ivan Sidorov')], []);
    expect(people.named('Sidorov').name).toBe('Ivan Sidorov');
    const two = new WhoIsWho([report('one', 'Anna Sidorova'), report('two', 'Maria Sidorova')], []);
    expect(two.named('Sidorova').name).toBe('Sidorova');
  });
});

describe('names that are not known', () => {
  const people = new WhoIsWho([report('a', 'Yuri Ushakov'), report('b', 'Viktor Orban'), report('c', 'Tom Orban')], []);

  test.each(['Yuri Ushakov', 'Yury Ushakov', 'Ushakov', 'Viktor Orbán'])('%s is known', (name) =>
    expect(people.isKnown(name)).toBe(true),
  );

  test.each<[string, string[]]>([
    ['Ushakof', ['Yuri Ushakov']],
    ['Viktor Orbn', ['Viktor Orban']],
    ['Orban', ['Viktor Orban', 'Tom Orban']],
    ['Peskov', []],
    ['To', []],
  ])('%s is not; like it are %j', (name, like) => {
    expect(people.isKnown(name)).toBe(false);
    expect(people.namesLike(name)).toEqual(like);
  });
});
