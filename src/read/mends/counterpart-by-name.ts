import { type Draft, hangTitle, isOfficeAt, wordAt } from './mend.js';

/** "met his Turkish counterpart Hakan Fidan": who is met has that name, where the model hangs it elsewhere. */
export function counterpartByName(draft: Draft): void {
  const { heads, labels, tags, names } = draft;
  for (const { label, first, last } of names) {
    const name = last - 1;
    const office = first - 1;
    if (label !== 'PERSON' || office < 0 || tags[office] !== 'NN' || labels[name] !== 'npadvmod') continue;
    const isPerson = wordAt(draft, office) === 'counterpart' || isOfficeAt(draft, office);
    if (!isPerson || !/^(?:dobj|pobj|nsubj)$/.test(labels[office])) continue;
    heads[name] = heads[office];
    labels[name] = labels[office];
    hangTitle(draft, office, name);
  }
}
