import { lookUpActor } from '../../lexicon/actors.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "Saudi Arabia, the United Arab Emirates, Bahrain and Egypt cut ties": countries in a list, where the model sets the second beside the first. */
export function countriesListed(draft: Draft): void {
  const { heads, labels } = draft;
  for (const [second, label] of labels.entries()) {
    const first = heads[second];
    if (label !== 'appos' || second < first || !isCountry(draft, first) || !isCountry(draft, second)) continue;
    if (dependents(draft, second).some((child) => labels[child] === 'conj' && isCountry(draft, child)))
      labels[second] = 'conj';
  }
}

/** Whether the name that ends with a token is a country's. */
function isCountry(draft: Draft, last: number): boolean {
  const name = draft.names.find((one) => one.label === 'GPE' && one.last - 1 === last);
  if (name === undefined) return false;
  const start = wordAt(draft, name.first).toLowerCase() === 'the' ? name.first + 1 : name.first;
  const words = Array.from({ length: name.last - start }, (_, step) => wordAt(draft, start + step)).join(' ');
  return lookUpActor(words)?.kind === 'country';
}
