import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "said through a lawyer that the news was bad": the clause is what is said, not one about the lawyer. */
export function saidThrough(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [clause, label] of labels.entries()) {
    if (label !== 'relcl') continue;
    const that = dependents(draft, clause).find((child) => labels[child] === 'mark' && wordAt(draft, child) === 'that');
    const noun = heads[clause];
    const preposition = heads[noun];
    const verb = heads[preposition];
    const isPhrase = labels[noun] === 'pobj' && labels[preposition] === 'prep' && tags[verb].startsWith('VB');
    if (that === undefined || !isPhrase || cueReading('VERB', lemmas[verb], 'that') === undefined) continue;
    if (dependents(draft, verb).some((child) => labels[child] === 'ccomp')) continue;
    heads[clause] = verb;
    labels[clause] = 'ccomp';
    tags[that] = 'IN';
  }
}
