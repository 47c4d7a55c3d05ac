import { type Draft, dependents, wordAt } from './mend.js';

/** "Five countries voted against the resolution: Norway, Peru, ...": they are named, where the model names what stands before the colon. */
export function listedBehindColon(draft: Draft): void {
  const { heads, labels, names, tags } = draft;
  for (const colon of tags.keys()) {
    if (wordAt(draft, colon) !== ':') continue;
    const first = [...labels.keys()].find(
      (index) => index > colon && labels[index] === 'appos' && heads[index] < colon,
    );
    if (first === undefined || !names.some((name) => name.label === 'GPE' && name.last - 1 === first)) continue;
    const isListed = dependents(draft, first).some((child) => labels[child] === 'conj');
    const counted = [...tags.keys()].find(
      (index) =>
        index < colon &&
        /^nsubj/.test(labels[index]) &&
        tags[index] === 'NNS' &&
        dependents(draft, index).some((child) => labels[child] === 'nummod'),
    );
    if (isListed && counted !== undefined) heads[first] = counted;
  }
}
