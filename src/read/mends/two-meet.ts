import { type Draft, dependents, wordAt } from './mend.js';

/** "proposed that the two meet on Monday": those who are to meet, not a number of meets. */
export function twoMeet(draft: Draft): void {
  const { tags, pos, labels, heads } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (tag !== 'NN' || wordAt(draft, verb) !== 'meet' || labels[verb] !== 'ccomp') continue;
    const below = dependents(draft, verb);
    const two = below.find((child) => labels[child] === 'nummod' && child === verb - 1);
    if (two === undefined || !below.some((child) => labels[child] === 'mark')) continue;
    tags[verb] = 'VB';
    pos[verb] = 'VERB';
    labels[two] = 'nsubj';
    for (const child of below) if (labels[child] === 'det') heads[child] = two;
  }
}
