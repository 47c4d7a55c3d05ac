import { type Draft, dependents, wordAt } from './mend.js';

/** "told a briefing that the head had telephoned him": what is told, where the model takes it for a clause on who is told. */
export function toldABriefingThat(draft: Draft): void {
  const { heads, labels, lemmas, tags, pos } = draft;
  for (const [clause, label] of labels.entries()) {
    const told = heads[clause];
    if (label !== 'relcl' || labels[told] !== 'dobj' || !/^(?:tell|inform|assure)$/.test(lemmas[heads[told]])) continue;
    const below = dependents(draft, clause);
    const that = below.find((child) => child === told + 1 && wordAt(draft, child) === 'that');
    const isGap =
      that !== undefined &&
      labels[that] === 'dobj' &&
      below.every((child) => child === that || labels[child] !== 'dobj');
    if (
      that === undefined ||
      isGap ||
      !below.some((child) => labels[child] === 'nsubj' || labels[child] === 'nsubjpass')
    )
      continue;
    heads[clause] = heads[told];
    labels[clause] = 'ccomp';
    labels[that] = 'mark';
    tags[that] = 'IN';
    pos[that] = 'SCONJ';
  }
}
