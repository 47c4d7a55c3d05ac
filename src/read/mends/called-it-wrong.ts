import { type Draft, dependents } from './mend.js';

/** "called the decision “senseless and wrong”": what it was called, which the model takes for a part of the thing. */
export function calledItWrong(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [object, label] of labels.entries()) {
    if (label !== 'dobj' || !/^(?:call|brand|label|deem|declare|consider)$/.test(lemmas[heads[object]])) continue;
    const name = dependents(draft, object).find(
      (child) => child > object && labels[child] === 'acl' && tags[child] === 'JJ',
    );
    if (name === undefined) continue;
    heads[name] = heads[object];
    labels[name] = 'oprd';
  }
}
