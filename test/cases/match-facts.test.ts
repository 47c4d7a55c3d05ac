import { describe, expect, it } from 'vitest';
import { matchFacts } from './match-facts.js';

const startsWith = (fact: string, expectation: string) => fact.startsWith(expectation);

describe('pairing expectations with facts', () => {
  it('moves a loose expectation so that a strict one finds its fact', () => {
    const matched = matchFacts(['a', 'ab'], ['ab', 'ac'], startsWith);
    expect([...matched].toSorted()).toEqual([
      ['a', 'ac'],
      ['ab', 'ab'],
    ]);
  });

  it('gives a fact to one expectation only', () => {
    expect(matchFacts(['a', 'ab'], ['ab'], startsWith).size).toBe(1);
  });

  it('pairs nothing that does not fit', () => {
    expect(matchFacts(['b'], ['ab'], startsWith).size).toBe(0);
  });
});
