import { type Draft, dependents, wordAt } from './mend.js';

/**
 * "Lind had warned Oslo, her spokesman said, and had asked for help": a verb behind the saying that has the auxiliary of what is said goes on with
 * it, not with the saying.
 */
export function andHad(draft: Draft): void {
  const { heads, labels } = draft;
  for (const [verb, label] of labels.entries()) {
    const saying = heads[verb];
    if (label !== 'conj' || saying > verb) continue;
    const said = dependents(draft, saying).find((child) => labels[child] === 'ccomp' && child < saying);
    if (said === undefined || dependents(draft, verb).some((child) => labels[child].startsWith('nsubj'))) continue;
    const auxiliary = auxiliaryOf(draft, verb);
    if (auxiliary === null || auxiliary !== auxiliaryOf(draft, said) || auxiliaryOf(draft, saying) !== null) continue;
    heads[verb] = said;
  }
}

function auxiliaryOf(draft: Draft, verb: number): string | null {
  const auxiliary = dependents(draft, verb).find(
    (child) => draft.labels[child] === 'aux' && draft.tags[child] !== 'TO',
  );
  return auxiliary === undefined ? null : wordAt(draft, auxiliary).toLowerCase();
}
