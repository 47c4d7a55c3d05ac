import { type Draft, hangTitle, isOfficeAt } from './mend.js';

/** "Macron and German Chancellor Friedrich Merz held": the office is the name's, where the model joins it to who stands before. */
export function titleBeforeName(draft: Draft): void {
  const { heads, labels, names } = draft;
  for (const { label, first, last } of names) {
    const title = first - 1;
    const name = last - 1;
    if (label !== 'PERSON' || title < 0 || labels[title] !== 'conj' || !/^nsubj/.test(labels[name] ?? '')) continue;
    const before = heads[title];
    if (!isOfficeAt(draft, title) || heads[before] !== heads[name]) continue;
    hangTitle(draft, title, name);
    heads[name] = before;
    labels[name] = 'conj';
  }
}
