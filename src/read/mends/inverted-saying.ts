import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "There would be less, warned Heiko Maas, who ...": behind what is said, the person behind the verb says it. */
export function invertedSaying(draft: Draft): void {
  const { tags, labels, lemmas, names } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (!/^VB[DZP]$/.test(tag) || cueReading('VERB', lemmas[verb], 'quote') === undefined) continue;
    const below = dependents(draft, verb);
    const said = below.find((child) => /^(?:ccomp|advcl)$/.test(labels[child]) && child < verb);
    const object = below.find((child) => labels[child] === 'dobj' && child > verb);
    if (said === undefined || object === undefined || below.some((child) => labels[child].startsWith('nsubj')))
      continue;
    const name = names.find(({ first, last }) => first <= object && object < last);
    const isBehind = name?.label === 'PERSON' && [',', '”', '"', "''"].includes(wordAt(draft, verb - 1));
    const isAll = below.every((child) => child <= object || !/^(?:ccomp|xcomp|prep)$/.test(labels[child]));
    if (isBehind && isAll) labels[object] = 'nsubj';
  }
}
