import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents } from './mend.js';

/** "told parliament Greenland was not for sale": whom, and what of it, where the model reads one name. */
export function toldParliament(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [told, label] of labels.entries()) {
    const name = heads[told];
    const verb = heads[name];
    if (!/^(?:compound|nmod)$/.test(label) || tags[told] !== 'NN' || name !== told + 1 || !tags[name].startsWith('NNP'))
      continue;
    if (labels[name] !== 'dobj' || told !== verb + 1 || cueReading('VERB', lemmas[verb], 'addressee') === undefined)
      continue;
    const clause = dependents(draft, verb).find((child) => labels[child] === 'ccomp' && child === name + 1);
    if (clause === undefined || dependents(draft, clause).some((child) => /^(?:nsubj|mark)/.test(labels[child])))
      continue;
    heads[told] = verb;
    labels[told] = 'dobj';
    heads[name] = clause;
    labels[name] = 'nsubj';
  }
}
