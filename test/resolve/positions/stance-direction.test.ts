import { expect, it } from 'vitest';
import { areContrary, stanceDirection } from '../../../src/resolve/positions/stance-direction.js';

it.each([
  ['supports the plan', 'for'],
  ['still backs the treaty', 'for'],
  ['remains open to further talks', 'for'],
  ['is ready to talk', 'for'],
  ['does not support the plan', 'not-for'],
  ["doesn't support the plan", 'not-for'],
  ['no longer supports the plan', 'not-for'],
  ['opposes the plan', 'against'],
  ['is opposed to the dam', 'against'],
  ['has long rejected the budget', 'against'],
  ['ruled out sending troops', 'against'],
  ['refused to accept the line', 'against'],
  ['no longer opposes the pipeline', 'not-against'],
  ['will not retreat from its goals', 'firm'],
  ['would not back down from its goals', 'firm'],
  ['refused to back down', 'firm'],
  ['held firm to his position', 'firm'],
  ['backed down', 'yielding'],
  ['dropped its demand for a truce', 'yielding'],
])('reads "%s" as %s', (stance, direction) => expect(stanceDirection(stance)).toBe(direction));

it.each([
  'could support the plan',
  'refused to rule out a strike',
  'did not refuse to accept it',
  'wants a new vote',
  'supporters of the plan met',
  'called the sanctions illegal',
  'backdated the order',
  'does not no longer oppose it',
])('leaves "%s" open', (stance) => expect(stanceDirection(stance)).toBeNull());

it('holds for and against apart, and finds nothing contrary in two ways of being against', () => {
  expect(areContrary('for', 'against')).toBe(true);
  expect(areContrary('yielding', 'firm')).toBe(true);
  expect(areContrary('against', 'not-for')).toBe(false);
  expect(areContrary('for', 'firm')).toBe(false);
  expect(areContrary('for', 'for')).toBe(false);
});
