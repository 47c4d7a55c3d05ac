import { type Draft, wordAt } from './mend.js';

/** "put Cuba back on its list": where to, which the model hangs on the adverb. */
export function backOn(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [index, label] of labels.entries()) {
    const adverb = heads[index];
    if (label !== 'prep' || index !== adverb + 1 || wordAt(draft, adverb).toLowerCase() !== 'back') continue;
    if (labels[adverb] === 'advmod' && tags[heads[adverb]].startsWith('VB')) heads[index] = heads[adverb];
  }
}
