import { describe, expect, it } from 'vitest';
import { countryName, countryOf, isMetonym, lookUpActor } from '../../src/lexicon/actors.js';

describe('lookUpActor', () => {
  it.each([
    ['Russia', 'RUS', null, 'country'],
    ['the Kremlin', 'RUS', 'GOV', 'seat-of-power'],
    ['Moscow', 'RUS', null, 'capital'],
    ['Downing Street', 'GBR', 'GOV', 'seat-of-power'],
    ['U.S.', 'USA', null, 'country'],
    ['Russians', 'RUS', 'CVL', 'people'],
    ['Irishmen', 'IRL', 'CVL', 'people'],
    ['IAEA', 'INT', 'IGO', 'organization'],
    ['Hezbollah', 'LBN', 'REB', 'organization'],
    ['Côte d’Ivoire', 'CIV', null, 'country'],
    ['Putin', 'RUS', 'GOV', 'person'],
    ['Kaja Kallas', 'INT', 'IGO', 'person'],
    ['Kryvyi Rih', 'UKR', null, 'place'],
  ])('%s', (words, country, sector, kind) => {
    expect(lookUpActor(words)).toMatchObject({ country, sector, kind });
  });

  it.each(['us', 'is', 'who', 'Smith', 'the table', ''])('knows no actor "%s"', (words) => {
    expect(lookUpActor(words)).toBeNull();
  });
});

describe('countryOf', () => {
  it('follows names, adjectives and cities', () => {
    expect(['Ukraine', 'Ukrainian', 'Kharkiv', 'the Netherlands', 'Dutch'].map(countryOf)).toEqual([
      'UKR',
      'UKR',
      'UKR',
      'NLD',
      'NLD',
    ]);
  });

  it('gives no country for international bodies', () => {
    expect(countryOf('NATO')).toBeNull();
  });
});

it('names countries by code', () => {
  expect(countryName('PRK')).toBe('North Korea');
  expect(countryName('ZZZ')).toBeNull();
});

it('tells metonyms from other places', () => {
  expect(isMetonym('Ankara')).toBe(true);
  expect(isMetonym('Istanbul')).toBe(false);
  expect(isMetonym('Turkey')).toBe(false);
});
