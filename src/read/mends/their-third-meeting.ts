import { type Draft, dependents, wordAt } from './mend.js';

/** "met in Beijing on Tuesday, their third meeting in as many years": what it was, not whom they met. */
export function theirThirdMeeting(draft: Draft): void {
  const { heads, labels, lemmas } = draft;
  for (const [noun, label] of labels.entries()) {
    const verb = heads[noun];
    if (
      label !== 'dobj' ||
      !/^(?:meet|speak|talk|confer|hold)$/.test(lemmas[verb]) ||
      !/^(?:meeting|talk|call|encounter|summit|conversation)$/.test(lemmas[noun])
    )
      continue;
    const below = dependents(draft, noun);
    const first = Math.min(...below.filter((child) => child < noun), noun);
    if (wordAt(draft, first) === 'their' && wordAt(draft, first - 1) === ',') labels[noun] = 'npadvmod';
  }
}
