import { expect, it } from 'vitest';
import { genderOfFirstName } from '../../src/lexicon/first-names.js';
import { mediaOutlet } from '../../src/lexicon/media.js';
import { nameKey } from '../../src/lexicon/name-key.js';
import { roleOf } from '../../src/lexicon/roles.js';

it('knows roles, singular and plural', () => {
  expect(roleOf('foreign minister')).toEqual({ sector: 'GOV', form: 'person' });
  expect(roleOf('policemen')).toEqual({ sector: 'COP', form: 'person' });
  expect(roleOf('troops')).toEqual({ sector: 'MIL', form: 'group' });
  expect(roleOf('authorities')?.sector).toBe('GOV');
  expect(roleOf('weather')).toBeNull();
});

it('knows media outlets', () => {
  expect(mediaOutlet('the BBC')).toMatchObject({ kind: 'broadcaster', country: 'GBR' });
  expect(mediaOutlet('Itar-Tass')?.kind).toBe('agency');
  expect(mediaOutlet('Gazprom')).toBeNull();
});

it('knows the gender of given names, not of ambiguous ones', () => {
  expect(genderOfFirstName('Volodymyr')).toBe('male');
  expect(genderOfFirstName('Giorgia')).toBe('female');
  expect(genderOfFirstName('Kim')).toBeNull();
  expect(genderOfFirstName('constructor')).toBeNull();
});

it('folds names to one key but keeps case', () => {
  expect(nameKey('The U.S.’s')).toBe('US');
  expect(nameKey('São  Paulo')).toBe('Sao Paulo');
  expect(nameKey('us')).toBe('us');
});
