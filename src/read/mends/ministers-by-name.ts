import { type Draft, personAt, wordAt } from './mend.js';

/** "the ministers of Norway and Peru, Eva Lind and Ana Ruiz, met": they are named, where the model counts further ones. */
export function ministersByName(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [name, label] of labels.entries()) {
    const office = heads[name];
    if (label !== 'conj' || office > name || tags[office] !== 'NNS') continue;
    const range = personAt(draft, name);
    if (range === undefined || wordAt(draft, range.first - 1) !== ',') continue;
    const next = labels.findIndex(
      (other, index) => index > name && other === 'conj' && (heads[index] === name || heads[index] === office),
    );
    if (next < 0 || personAt(draft, next) === undefined) continue;
    labels[name] = 'appos';
    heads[next] = name;
  }
}
