import { type Draft, dependents, wordAt } from './mend.js';

/** "They met in Oslo; the bloc then recalled its envoy": two things told, where the model takes the first for what the second says. */
export function partedBySemicolon(draft: Draft): void {
  const { heads, labels } = draft;
  for (const [first, label] of labels.entries()) {
    const second = heads[first];
    if (label !== 'ccomp' || first > second || !dependents(draft, second).some((child) => labels[child] === 'dobj'))
      continue;
    const isParted = dependents(draft, second).some(
      (child) => wordAt(draft, child) === ';' && child > first && child < second,
    );
    if (isParted) labels[first] = 'parataxis';
  }
}
