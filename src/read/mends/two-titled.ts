import { type Draft, hangTitle, isOfficeAt, personAt, wordAt } from './mend.js';

/** "Chancellor Scholz and President Xi met": two who met, where the model takes the first for a title of the second. */
export function twoTitled(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [name, label] of labels.entries()) {
    const title = name - 1;
    if (label !== 'appos' || heads[name] !== title || tags[name] !== 'NNP' || labels[title] !== 'nmod') continue;
    const second = heads[title];
    const isNamed = personAt(draft, second) !== undefined;
    if (!isOfficeAt(draft, title) || !isNamed || second < name || wordAt(draft, name + 1) !== 'and') continue;
    heads[name] = heads[second] === second ? name : heads[second];
    labels[name] = labels[second];
    hangTitle(draft, title, name);
    heads[name + 1] = name;
    heads[second] = name;
    labels[second] = 'conj';
  }
}
