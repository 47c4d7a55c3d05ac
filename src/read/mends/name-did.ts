import { type Draft, dependents, personAt, raiseOver } from './mend.js';

/** "Trump called Putin on Tuesday": the sentence's verb, where the model takes it for a participle of the name before it. */
export function nameDid(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    const name = heads[verb];
    if (tag !== 'VBN' || labels[verb] !== 'acl' || labels[name] !== 'ROOT' || name !== verb - 1) continue;
    const below = dependents(draft, verb);
    const object = below.find(
      (child) => /^(?:dobj|oprd|npadvmod)$/.test(labels[child]) && child > verb && isName(draft, child),
    );
    if (!isName(draft, name) || object === undefined || below.some((child) => labels[child] === 'agent')) continue;
    const rest = dependents(draft, name).filter((child) => child > verb);
    tags[verb] = 'VBD';
    labels[object] = 'dobj';
    raiseOver(draft, verb, name);
    for (const child of rest) heads[child] = verb;
  }
}

const isName = (draft: Draft, index: number): boolean =>
  draft.tags[index].startsWith('NNP') &&
  (personAt(draft, index) !== undefined ||
    draft.names.some(({ label, first, last }) => label === 'GPE' && first <= index && index < last));
