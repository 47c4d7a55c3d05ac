import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "told visiting Prime Minister Ruiz that ...": who visits is told it, where the model reads a visit. */
export function visitingSomebody(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [visiting] of tags.entries()) {
    const verb = heads[visiting];
    if (wordAt(draft, visiting) !== 'visiting' || visiting !== verb + 1 || labels[visiting] !== 'xcomp') continue;
    if (
      cueReading('VERB', lemmas[verb], 'addressee') === undefined &&
      !/^(?:meet|greet|receive|host)$/.test(lemmas[verb])
    )
      continue;
    const below = dependents(draft, visiting);
    const visitor = below.find((child) => labels[child] === 'dobj' && child > visiting);
    if (visitor === undefined) continue;
    for (const child of below) heads[child] = verb;
    heads[visiting] = visitor;
    labels[visiting] = 'amod';
  }
}
