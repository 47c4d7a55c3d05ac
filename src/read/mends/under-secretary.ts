import { type Draft, dependents, wordAt } from './mend.js';

/** "met Under Secretary Andrea Thompson": the first word of her title is no preposition. */
export function underSecretary(draft: Draft): void {
  const { tags, pos, lemmas, heads, labels } = draft;
  for (const [index, tag] of tags.entries()) {
    if (tag !== 'IN' || wordAt(draft, index) !== 'Under' || !/^Secretar(?:y|ies)$/.test(wordAt(draft, index + 1)))
      continue;
    const object = dependents(draft, index).find((child) => labels[child] === 'pobj');
    const verb = heads[index];
    if (object === undefined || verb > index || !pos[verb].startsWith('V')) continue;
    heads[object] = verb;
    labels[object] = 'dobj';
    heads[index] = index + 1;
    tags[index] = 'NNP';
    pos[index] = 'PROPN';
    lemmas[index] = 'Under';
    labels[index] = 'compound';
    for (const other of dependents(draft, index)) heads[other] = verb;
  }
}
