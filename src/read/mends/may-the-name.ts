import { type Draft, dependents, wordAt } from './mend.js';

/** "May suspended contacts": before a verb in the past, "May" is who acts, not what may be. */
export function mayTheName(draft: Draft): void {
  const { tags, pos, lemmas, heads, labels } = draft;
  for (const [index, tag] of tags.entries()) {
    if (tag !== 'MD' || wordAt(draft, index) !== 'May') continue;
    const verb = heads[index];
    const isFirst = index < verb && dependents(draft, verb).every((other) => !labels[other].startsWith('nsubj'));
    if (!isFirst || !/^VB[DZ]$/.test(tags[verb])) continue;
    tags[index] = 'NNP';
    pos[index] = 'PROPN';
    lemmas[index] = 'May';
    labels[index] = 'nsubj';
  }
}
