import { describe, expect, test } from 'vitest';
import { leaderOfSurname, officeHolder } from '../../../src/resolve/entities/office-holder.js';
import { withoutTitles } from '../../../src/resolve/entities/person-form.js';

describe('who held an office', () => {
  test.each([
    ['the American president', '2021-06-16', 'Joe Biden'],
    ['the American president', '2019-02-28', 'Donald Trump'],
    ['the Russian leader', '2021-06-16', 'Vladimir Putin'],
    ["Germany's chancellor", '2024-11-15', 'Olaf Scholz'],
    ['the German leader', '2024-11-15', 'Olaf Scholz'],
    ['the president of France', '2023-05-01', 'Emmanuel Macron'],
    ['Indian Prime Minister', '2023-05-01', null],
    ['the prime minister of India', '2023-05-01', 'Narendra Modi'],
  ])('%s on %s', (words, day, name) => expect(officeHolder(words, day)?.name ?? null).toBe(name));

  test.each([
    ['the president', '2021-06-16'],
    ['the former American president', '2021-06-16'],
    ['the Atlantic president', '2021-06-16'],
    ['Putin', '2021-06-16'],
    ['the American', '2021-06-16'],
    ['the president of the bank', '2021-06-16'],
  ])('nobody by %s', (words, day) => expect(officeHolder(words, day)).toBeNull());
});

describe('a surname alone', () => {
  test.each([
    ['Scholz', '2024-11-15', 'Olaf Scholz'],
    ['Scholz', '2019-11-15', null],
    ['Kim', '2018-06-13', 'Kim Jong-un'],
    ['Ruiz', '2024-11-15', null],
    ['Olaf Scholz', '2024-11-15', null],
  ])('%s on %s', (word, day, name) => expect(leaderOfSurname(word, day)?.name ?? null).toBe(name));
});

test.each([
  ['Federal Chancellor Olaf Scholz', 'Olaf Scholz'],
  ['Crown Prince Mohammed bin Salman', 'Mohammed bin Salman'],
  ['King Charles', 'King Charles'],
  ['Ana Ruiz', 'Ana Ruiz'],
])('%s without titles is %s', (name, bare) => expect(withoutTitles(name)).toBe(bare));
