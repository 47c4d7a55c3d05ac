import { lookUpActor } from '../../lexicon/actors.js';
import { roleOf } from '../../lexicon/roles.js';
import { type Draft, dependents, isOfficeAt, wordAt } from './mend.js';

const longest = 4;

/**
 * "India's foreign secretary, Vikram Misri, told": who stands beside an office is a person, though the model knows the
 * name for nothing or only half of it for a company. "The president, Acme Holdings" of what the lexicon knows is none.
 */
export function namesOfOfficials(draft: Draft): void {
  const { labels, pos, heads, names } = draft;
  for (const [last, label] of labels.entries()) {
    if (pos[last] !== 'PROPN') continue;
    const office = label === 'appos' ? heads[last] : officeBeside(draft, last);
    if (office === null || !isOffice(draft, office)) continue;
    const first = runUpTo(draft, last);
    const isApart = last < office || wordAt(draft, office + 1) === ',';
    if (last - first < 1 || last - first >= longest || !isApart || isKnown(draft, first, last + 1)) continue;
    const kept = names.filter((name) => name.last <= first || name.first > last);
    const isCut =
      names.some((name) => name.first < first && name.last > first) ||
      names.some((name) => name.first <= last && name.last > last + 1);
    if (isCut) continue;
    const at = kept.findIndex((name) => name.first > last);
    kept.splice(at < 0 ? kept.length : at, 0, { first, last: last + 1, label: 'PERSON' });
    names.splice(0, names.length, ...kept);
  }
}

/** "Vikram Misri, the foreign secretary" */
const officeBeside = (draft: Draft, name: number): number | null =>
  dependents(draft, name).find((child) => draft.labels[child] === 'appos' && child > name && isOffice(draft, child)) ??
  null;

const isOffice = (draft: Draft, index: number): boolean => draft.tags[index] === 'NN' && isOfficeAt(draft, index);

/** The first of the capitalized words that end at one and belong to it. */
function runUpTo(draft: Draft, last: number): number {
  let first = last;
  while (
    draft.pos[first - 1] === 'PROPN' &&
    draft.heads[first - 1] === last &&
    draft.labels[first - 1] === 'compound' &&
    /^\p{Lu}/u.test(wordAt(draft, first - 1))
  )
    first--;
  // "Lieutenant Colonel Oleg Peshkov": the rank is no part of the name.
  while (first < last && roleOf(wordAt(draft, first).toLowerCase()) !== null) first++;
  return first;
}

/** Named as a person already, or what the lexicon knows as something else. */
function isKnown(draft: Draft, first: number, last: number): boolean {
  const words = Array.from({ length: last - first }, (_, step) => wordAt(draft, first + step)).join(' ');
  const actor = lookUpActor(words);
  const isPerson = draft.names.some((name) => name.label === 'PERSON' && name.first <= first && name.last >= last);
  return isPerson || (actor !== null && actor.kind !== 'person');
}
