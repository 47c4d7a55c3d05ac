import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

/**
 * "Oslo supports the plan, the allies declared": a whole sentence before who says it is what is said, where the model
 * takes it for a clause of circumstance. "As Oslo left, the allies declared" is one.
 */
export function saidBefore(draft: Draft): void {
  const { labels, lemmas, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (!/^VB[DZP]$/.test(tag) || cueReading('VERB', lemmas[verb], 'quote') === undefined) continue;
    const below = dependents(draft, verb);
    const subject = below.find((child) => labels[child] === 'nsubj');
    if (subject === undefined || subject > verb || below.some((child) => /^(?:ccomp|xcomp|dobj)$/.test(labels[child])))
      continue;
    const clause = below.find((child) => labels[child] === 'advcl' && child < subject && isSentence(draft, child));
    if (
      clause !== undefined &&
      below.some((child) => clause < child && child < subject && wordAt(draft, child) === ',')
    )
      labels[clause] = 'ccomp';
  }
}

/** A verb in a tense with a subject of its own, and no word that subordinates it. */
function isSentence(draft: Draft, clause: number): boolean {
  const { labels, tags } = draft;
  const below = dependents(draft, clause);
  const opening = below.find((child) => labels[child] !== 'punct');
  const isTensed =
    /^(?:VB[DZP]|MD)$/.test(tags[clause]) ||
    below.some((child) => /^(?:VB[DZP]|MD)$/.test(tags[child]) && labels[child].startsWith('aux'));
  const isOwn = below.some((child) => labels[child].startsWith('nsubj') && !/^W/.test(tags[child]));
  const isMarked = below.some((child) => labels[child] === 'mark' || /^W/.test(tags[child]));
  return isTensed && isOwn && !isMarked && opening !== undefined && tags[opening] !== 'IN';
}
