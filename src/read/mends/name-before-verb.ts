import { type Draft, dependents, personAt } from './mend.js';

/** "On the eve of the meeting Azerbaijan released four soldiers": who did it, where the model takes the name for a part of what stands before it. */
export function nameBeforeVerb(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    const name = verb - 1;
    if (!/^VB[DZP]$/.test(tag) || !isName(draft, name) || !/^(?:npadvmod|appos|nmod|dep)$/.test(labels[name])) continue;
    if (heads[name] >= name || dependents(draft, verb).some((child) => /^(?:nsubj|csubj|expl|aux)/.test(labels[child])))
      continue;
    if (labels[heads[name]] !== 'pobj' || dependents(draft, name).some((child) => child > verb)) continue;
    heads[name] = verb;
    labels[name] = 'nsubj';
  }
}

const isName = (draft: Draft, index: number): boolean =>
  /^NNPS?$/.test(draft.tags[index] ?? '') &&
  (personAt(draft, index) !== undefined ||
    draft.names.some(({ label, first, last }) => /^(?:GPE|ORG)$/.test(label) && first <= index && index < last));
