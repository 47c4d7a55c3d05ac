import { type Draft, wordAt } from './mend.js';

/**
 * "offered to mediate and flew to Jeddah": what is told in the past goes on from the verb above, not from the infinitive. "would leave
 * and shut the door" may be either by its form, and is an infinitive.
 */
export function andFlew(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    const infinitive = heads[verb];
    if (tag !== 'VBD' || labels[verb] !== 'conj' || infinitive > verb || tags[infinitive] !== 'VB') continue;
    if (wordAt(draft, verb) === lemmas[verb]) {
      tags[verb] = 'VB';
      continue;
    }
    if (!hasTo(draft, infinitive)) continue;
    let above = infinitive;
    while (tags[above] === 'VB' && /^(?:xcomp|conj|advcl|ccomp)$/.test(labels[above])) above = heads[above];
    if (!/^VB[DZP]$/.test(tags[above])) continue;
    heads[verb] = above;
    const and = verb - 1;
    if (labels[and] === 'cc' && heads[and] === infinitive) heads[and] = above;
  }
}

/** "to" stands before the verb, or before the one it is joined to. */
function hasTo(draft: Draft, infinitive: number): boolean {
  const { heads, labels, tags } = draft;
  const first = labels[infinitive] === 'conj' ? heads[infinitive] : infinitive;
  return tags.some(
    (tag, index) => tag === 'TO' && heads[index] === first && wordAt(draft, index).toLowerCase() === 'to',
  );
}
