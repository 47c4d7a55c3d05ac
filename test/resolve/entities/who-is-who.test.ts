import { describe, expect, test } from 'vitest';
import { transliterationKey } from '../../../src/resolve/entities/transliteration.js';
import { WhoIsWho } from '../../../src/resolve/entities/who-is-who.js';
import { RecordBuilder } from '../../builders/record.js';

const known = (builder: RecordBuilder) => ({ record: builder.record, knownAt: '2025-07-04' });
const report = (name: string, person: string) => known(new RecordBuilder(name, `${person} spoke.`).entity(person));

describe('spellings of one name', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Yuri Ushakov', 'Yury Ushakov'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ])('%s = %s', (one, other) => expect(transliterationKey(one)).toBe(transliterationKey(other)));

  test.each([
    ['Vladimir Putin', 'Volodymyr Zelensky'],
    ['Ali Khamenei', 'Ali Larijani'],
    ['Ivan Petrov', 'Ivan Petrova'],
    ['George W Bush', 'George H Bush'],
  ])('%s is not %s', (one, other) => expect(transliterationKey(one)).not.toBe(transliterationKey(other)));
});

describe('people across reports', () => {
  test('meet by their full name and say why', () => {
    const records = [report('one', 'Volodymyr Zelensky'), report('two', 'Volodymyr Zelenskyy')];
    const people = new WhoIsWho(records, []);
    expect(people.merges).toMatchObject([{ reasons: ['Volodymyr Zelensky and Volodymyr Zelenskyy spell one name'] }]);
    const [first, second] = records.map(({ record: { entities } }) => ({ name: '', entity: entities[0].id }));
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
