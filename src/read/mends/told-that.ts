import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, wordAt } from './mend.js';

/** "told Lind that Oslo would not retreat": it opens what is told, where the model takes it for the object. */
export function toldThat(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [that, tag] of tags.entries()) {
    const clause = heads[that];
    const verb = heads[clause];
    if (tag !== 'WDT' || labels[that] !== 'dobj' || wordAt(draft, that) !== 'that') continue;
    const isTold = labels[clause] === 'ccomp' && cueReading('VERB', lemmas[verb], 'that') !== undefined;
    if (!isTold || that < verb) continue;
    labels[that] = 'mark';
    tags[that] = 'IN';
    draft.pos[that] = 'SCONJ';
  }
}
