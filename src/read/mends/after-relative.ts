import { type Draft, dependents, raiseOver, wordAt } from './mend.js';

/** "Mike Pompeo, who called him, condemned the attack": the sentence's verb, where the model takes it for a participle of the name. */
export function afterRelative(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    const name = heads[verb];
    if (tag !== 'VBN' || labels[verb] !== 'acl' || labels[name] !== 'ROOT' || !/^NNPS?$/.test(tags[name])) continue;
    const below = dependents(draft, verb);
    const isActive =
      below.some((child) => labels[child] === 'dobj') && below.every((child) => !labels[child].startsWith('aux'));
    const hasRelative = dependents(draft, name).some((child) => labels[child] === 'relcl' && child < verb);
    if (!isActive || !hasRelative || wordAt(draft, verb - 1) !== ',') continue;
    tags[verb] = 'VBD';
    raiseOver(draft, verb, name);
    for (const child of dependents(draft, name))
      if (child > verb || (labels[child] === 'punct' && child === verb - 1)) heads[child] = verb;
  }
}
