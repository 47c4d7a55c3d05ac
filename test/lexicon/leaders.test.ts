import { describe, expect, it } from 'vitest';
import { leadersNamed } from '../../src/lexicon/leaders.js';

const first = (name: string, day?: string) => {
  const leader = leadersNamed(name, day)[0];
  return leader && `${leader.name}, ${leader.role}, ${leader.country}`;
};

describe('leadersNamed', () => {
  it('prefers who held office on the day', () => {
    expect(first('Rutte', '2020-03-01')).toBe('Mark Rutte, prime minister, NLD');
    expect(first('Rutte', '2025-06-24')).toBe('Mark Rutte, secretary-general, INT');
    expect(first('Trudeau', '1982-01-01')).toBe('Pierre Trudeau, prime minister, CAN');
    expect(first('Trump', '2025-07-03')).toMatch(/president, USA$/);
  });

  it('knows surnames with particles, and family names that come first', () => {
    expect(first('von der Leyen', '2022-01-01')).toBe('Ursula von der Leyen, Commission president, INT');
    expect(first('Assad', '2016-01-01')).toMatch(/^Bashar .*president, SYR$/);
    expect(first('Xi')).toBe('Xi Jinping, president, CHN');
  });

  it('takes no given name for a surname, and nobody for an unknown one', () => {
    expect(first('Vladimir')).toBeUndefined();
    expect(leadersNamed('Schmitz')).toEqual([]);
  });
});
