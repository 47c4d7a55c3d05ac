import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents } from './mend.js';

const silences = new Set(
  'address mention say give comment elaborate specify provide disclose name offer explain'.split(' '),
);

/** "Price said Oslo backed the process but did not address the proposal": he did not, where the model takes it for a part of what he said. */
export function butDidNotSay(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [verb, label] of labels.entries()) {
    const said = heads[verb];
    const saying = heads[said];
    if (label !== 'conj' || said > verb || labels[said] !== 'ccomp' || saying > said || !silences.has(lemmas[verb]))
      continue;
    if (!/^VB[DZP]$/.test(tags[saying]) || cueReading('VERB', lemmas[saying], 'quote') === undefined) continue;
    const below = dependents(draft, verb);
    const isDenied = below.some((child) => labels[child] === 'neg') && below.some((child) => lemmas[child] === 'do');
    const but = dependents(draft, said).find(
      (child) => labels[child] === 'cc' && lemmas[child] === 'but' && child < verb,
    );
    if (!isDenied || but === undefined || below.some((child) => labels[child].startsWith('nsubj'))) continue;
    heads[verb] = saying;
    heads[but] = saying;
  }
}
