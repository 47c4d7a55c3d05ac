import { type Draft, dependents, wordAt } from './mend.js';

/** "He left, and the two exchanged views": those who did something, where the model reads "exchanged views" as a noun phrase. */
export function theTwoDid(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [number, tag] of tags.entries()) {
    const verb = number + 1;
    if (tag !== 'CD' || wordAt(draft, number - 1).toLowerCase() !== 'the') continue;
    if (!/^VB[DN]$/.test(tags[verb] ?? '') || labels[verb] !== 'amod' || heads[number] !== verb) continue;
    const object = heads[verb];
    const above = heads[object];
    if (labels[object] !== 'dobj' || above > number) continue;
    tags[verb] = 'VBD';
    heads[verb] = above;
    labels[verb] = 'conj';
    heads[object] = verb;
    labels[number] = 'nsubj';
    for (const child of dependents(draft, object)) if (child < verb) heads[child] = verb;
    takeAlong(draft, above, verb, object);
  }
}

/** What is joined behind is done by the same; who tells of it tells of the whole sentence. */
function takeAlong(draft: Draft, above: number, verb: number, object: number): void {
  const { heads, labels } = draft;
  for (const later of dependents(draft, above)) {
    const below = dependents(draft, later);
    if (later < object || labels[later] !== 'conj' || below.some((child) => labels[child].startsWith('nsubj')))
      continue;
    heads[later] = verb;
    for (const child of below) if (wordAt(draft, child) === 'according') heads[child] = above;
  }
}
