import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestTags } from '../../../../src/extract/statements/attribution/best-tags.js';
import { mayFollow, tags } from '../../../../src/extract/statements/attribution/tags.js';

const named = (name: (typeof tags)[number]): number => tags.indexOf(name);
const edges = (tags.length + 1) ** 2;

describe('which tag may follow which', () => {
  it('begins and ends with what can stand alone', () => {
    expect(mayFollow(null, named('CB'))).toBe(true);
    expect(mayFollow(null, named('CI'))).toBe(false);
    expect(mayFollow(named('CE'), null)).toBe(true);
    expect(mayFollow(named('CB'), null)).toBe(false);
  });

  it('keeps a role until it ends', () => {
    expect(mayFollow(named('SB'), named('SE'))).toBe(true);
    expect(mayFollow(named('SB'), named('CE'))).toBe(false);
    expect(mayFollow(named('SE'), named('SI'))).toBe(false);
    expect(mayFollow(named('SS'), named('QB'))).toBe(true);
    expect(mayFollow(named('O'), named('QE'))).toBe(false);
  });
});

describe('the best tags', () => {
  it('are the allowed ones with the highest sum, and as probable as trying all shows', () => {
    const number = fc.float({ min: -3, max: 3, noNaN: true });
    const scores = fc.array(number, { minLength: 3 * tags.length, maxLength: 3 * tags.length });
    const transitions = fc.array(number, { minLength: edges, maxLength: edges });
    fc.assert(
      fc.property(scores, transitions, (scores, transitions) => {
        const edge = (from: number, to: number) => transitions[from * (tags.length + 1) + to];
        let highest = -Infinity;
        let total = 0;
        for (let first = 0; first < tags.length; first++) {
          for (let second = 0; second < tags.length; second++) {
            for (let third = 0; third < tags.length; third++) {
              const steps: [number | null, number | null][] = [
                [null, first],
                [first, second],
                [second, third],
                [third, null],
              ];
              if (!steps.every(([from, to]) => mayFollow(from, to))) continue;
              const sum = steps.reduce((total, [from, to]) => total + edge(from ?? tags.length, to ?? tags.length), 0);
              const own = scores[first] + scores[tags.length + second] + scores[2 * tags.length + third];
              highest = Math.max(highest, sum + own);
              total += Math.exp(sum + own);
            }
          }
        }
        const best = new BestTags(Float32Array.from(transitions)).find(Float32Array.from(scores), 3, tags.length);
        const found = [...best.tags];
        const ends =
          edge(tags.length, found[0]) +
          edge(found[0], found[1]) +
          edge(found[1], found[2]) +
          edge(found[2], tags.length);
        const sum = ends + found.reduce((total, tag, at) => total + scores[at * tags.length + tag], 0);
        expect(sum).toBeCloseTo(highest, 3);
        expect(Math.exp(best.logProbability)).toBeCloseTo(Math.exp(highest) / total, 4);
      }),
      { numRuns: 25 },
    );
  });
});
