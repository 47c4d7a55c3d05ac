import { type Draft, dependents, wordAt } from './mend.js';

/** "Of the tariffs it made no mention": what is not mentioned hangs on the mention. */
export function ofWhatNoMention(draft: Draft): void {
  const { heads, labels, lemmas } = draft;
  for (const [mention, label] of labels.entries()) {
    const verb = heads[mention];
    if (label !== 'dobj' || !/^(?:mention|word)$/.test(lemmas[mention]) || !/^(?:make|say|give)$/.test(lemmas[verb]))
      continue;
    const isFronted = (of: number) => wordAt(draft, of) === 'Of' && of < verb;
    const own = dependents(draft, verb).find((child) => labels[child] === 'prep' && isFronted(child));
    const noun = heads[verb];
    const above =
      labels[verb] === 'relcl' && isFronted(heads[noun]) && labels[noun] === 'pobj' ? heads[noun] : undefined;
    const of = own ?? above;
    if (of === undefined) continue;
    if (above !== undefined) {
      heads[verb] = verb;
      labels[verb] = 'ROOT';
      for (const child of dependents(draft, above)) if (labels[child] === 'punct') heads[child] = verb;
    }
    heads[of] = mention;
    labels[of] = 'prep';
  }
}
