import { type Draft, dependents, personAt } from './mend.js';

/** "met Lind for an hour and Haddad for two", "signed by Lind, the minister, and Haddad": two persons, where the model joins the second to the verb. */
export function secondJoinedToVerb(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [second, verb] of heads.entries()) {
    if (labels[second] !== 'conj' || second < verb || !tags[verb].startsWith('VB')) continue;
    if (personAt(draft, second) === undefined || dependents(draft, second).some((child) => labels[child] === 'nsubj'))
      continue;
    const first = whomBefore(draft, verb).find((one) => one < second && personAt(draft, one) !== undefined);
    if (first !== undefined) heads[second] = first;
  }
}

/** Whom a verb of meeting takes, and by whom something is done. */
function whomBefore(draft: Draft, verb: number): number[] {
  const { labels, lemmas } = draft;
  const below = dependents(draft, verb).filter((child) => child > verb);
  const met = /^(?:meet|see|call|visit|telephone|phone)$/.test(lemmas[verb])
    ? below.filter((child) => labels[child] === 'dobj')
    : [];
  const agents = below.filter((child) => labels[child] === 'agent');
  return [...met, ...agents.flatMap((by) => dependents(draft, by).filter((child) => labels[child] === 'pobj'))];
}
