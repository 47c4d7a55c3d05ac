import { type Draft, dependents, isOfficeAt, personAt } from './mend.js';

/** "a call between presidents Joe Biden and Xi Jinping": the names are what the title is of, where the model parts them. */
export function titlesBeforeNames(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [title, tag] of tags.entries()) {
    if (!/^NNP?S$/.test(tag) || !/^(?:pobj|dobj)$/.test(labels[title]) || !isOfficeAt(draft, title)) continue;
    const person = personAt(draft, title + 1);
    if (person === undefined || person.first !== title + 1) continue;
    const name = person.last - 1;
    if (heads[name] === title || !/^(?:nsubj|nsubjpass|appos|npadvmod|nmod|conj)$/.test(labels[name])) continue;
    const governor = heads[title];
    heads[name] = governor;
    labels[name] = labels[title];
    for (const child of dependents(draft, title)) heads[child] = name;
    heads[title] = name;
    labels[title] = 'compound';
  }
}
