import { roleOf } from '../../lexicon/roles.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "met his Turkish counterpart Hakan Fidan": who is met has that name, where the model hangs it elsewhere. */
export function counterpartByName(draft: Draft): void {
  const { heads, labels, tags, names } = draft;
  for (const { label, first, last } of names) {
    const name = last - 1;
    const office = first - 1;
    if (label !== 'PERSON' || office < 0 || tags[office] !== 'NN' || labels[name] !== 'npadvmod') continue;
    const isPerson = wordAt(draft, office) === 'counterpart' || roleOf(wordAt(draft, office))?.form === 'person';
    if (!isPerson || !/^(?:dobj|pobj|nsubj)$/.test(labels[office])) continue;
    for (const child of dependents(draft, office)) heads[child] = name;
    heads[name] = heads[office];
    labels[name] = labels[office];
    heads[office] = name;
    labels[office] = 'compound';
  }
}
