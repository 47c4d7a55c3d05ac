import { roleOf } from '../../lexicon/roles.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "Chancellor Scholz and President Xi met": two who met, where the model takes the first for a title of the second. */
export function twoTitled(draft: Draft): void {
  const { heads, labels, names, tags } = draft;
  for (const [name, label] of labels.entries()) {
    const title = name - 1;
    if (label !== 'appos' || heads[name] !== title || tags[name] !== 'NNP' || labels[title] !== 'nmod') continue;
    const second = heads[title];
    const isTitle = roleOf(wordAt(draft, title).toLowerCase())?.form === 'person';
    const isNamed = names.some((other) => other.label === 'PERSON' && other.first <= second && second < other.last);
    if (!isTitle || !isNamed || second < name || wordAt(draft, name + 1) !== 'and') continue;
    heads[name] = heads[second] === second ? name : heads[second];
    labels[name] = labels[second];
    for (const child of dependents(draft, title)) if (child !== name) heads[child] = name;
    heads[title] = name;
    labels[title] = 'compound';
    heads[name + 1] = name;
    heads[second] = name;
    labels[second] = 'conj';
  }
}
