import { describe, expect, it } from 'vitest';
import { deprojectivize } from '../../../src/read/parser/deprojectivize.js';

function run(heads: number[], labels: string[], spaces: number[] = []) {
  const changed = Int32Array.from(heads);
  deprojectivize(changed, labels, (token) => spaces.includes(token));
  return { heads: Array.from(changed), labels };
}

describe('undoing lifted arcs', () => {
  it('leaves plain labels alone', () => {
    expect(run([1, 1, 1], ['nsubj', 'ROOT', 'dobj'])).toEqual({ heads: [1, 1, 1], labels: ['nsubj', 'ROOT', 'dobj'] });
  });

  it('moves a token to the descendant with the label of its true head', () => {
    expect(run([1, 1, 1, 1], ['nsubj', 'ROOT', 'dobj', 'relcl||dobj'])).toEqual({
      heads: [1, 1, 1, 2],
      labels: ['nsubj', 'ROOT', 'dobj', 'relcl'],
    });
  });

  it('takes the nearest generation first', () => {
    // 2 and 4 both have the label; 4 is a child of the head, 2 a grandchild.
    expect(run([1, 5, 1, 5, 5, 5, 5], ['det', 'nsubj', 'prep', 'aux', 'prep', 'ROOT', 'pobj||prep']).heads).toEqual([
      1, 5, 1, 5, 5, 5, 4,
    ]);
  });

  it('keeps the head where no descendant has the label, or only white space or the token itself', () => {
    expect(run([1, 1, 1], ['nsubj', 'ROOT', 'relcl||pobj']).heads).toEqual([1, 1, 1]);
    expect(run([1, 1, 1], ['dobj', 'ROOT', 'relcl||dobj'], [0]).heads).toEqual([1, 1, 1]);
  });

  it('makes no circle of a long chain', () => {
    const length = 300;
    const heads = Array.from({ length }, () => 0);
    const labels = heads.map((_, token) => (token === 0 ? 'ROOT' : token % 2 === 0 ? 'dobj||dobj' : 'dobj'));
    const result = run(heads, labels);
    for (let token = 0; token < length; token++) {
      let steps = 0;
      for (let at = token; result.heads[at] !== at; at = result.heads[at]) expect(steps++).toBeLessThan(length);
    }
  });
});
