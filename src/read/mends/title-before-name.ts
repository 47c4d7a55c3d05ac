import { roleOf } from '../../lexicon/roles.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "Macron and German Chancellor Friedrich Merz held": the office is the name's, where the model joins it to who stands before. */
export function titleBeforeName(draft: Draft): void {
  const { heads, labels, names } = draft;
  for (const { label, first, last } of names) {
    const title = first - 1;
    const name = last - 1;
    if (label !== 'PERSON' || title < 0 || labels[title] !== 'conj' || !/^nsubj/.test(labels[name] ?? '')) continue;
    const before = heads[title];
    if (roleOf(wordAt(draft, title).toLowerCase())?.form !== 'person' || heads[before] !== heads[name]) continue;
    for (const child of dependents(draft, title)) heads[child] = name;
    heads[title] = name;
    labels[title] = 'compound';
    heads[name] = before;
    labels[name] = 'conj';
  }
}
