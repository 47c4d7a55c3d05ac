import { lookUpActor } from '../../lexicon/actors.js';
import { type Draft, dependents, isOfficeAt, wordAt } from './mend.js';

const longestCountry = 4;

/**
 * "Chancellor of Germany Olaf Scholz", the way offices write: the country belongs to the office, and who holds it is
 * named behind, where the model sees one name "Germany Olaf Scholz" that the office is of.
 */
export function officeOfCountry(draft: Draft): void {
  for (let at = 1; at < draft.tokens.length - 2; at++) {
    if (wordAt(draft, at) !== 'of' || !isOfficeAt(draft, at - 1)) continue;
    const country = countryFrom(draft, at + 1);
    const name = country === 0 ? 0 : nameFrom(draft, country);
    if (name === 0) continue;
    setApart(draft, at + 1, country, name);
    hangOnName(draft, at - 1, at, country - 1, name - 1);
  }
}

/** The token behind the country that begins at one; 0 where there is none. */
function countryFrom(draft: Draft, first: number): number {
  const start = wordAt(draft, first).toLowerCase() === 'the' ? first + 1 : first;
  for (let last = start + longestCountry; last > start; last--) {
    const words = Array.from({ length: last - start }, (_, step) => wordAt(draft, start + step)).join(' ');
    if (lookUpActor(words)?.kind === 'country') return last;
  }
  return 0;
}

/** The token behind the capitalized words that begin at one, two to four of them; 0 where there are fewer or more. */
function nameFrom(draft: Draft, first: number): number {
  let last = first;
  while (draft.pos[last] === 'PROPN' && /^\p{Lu}[\p{L}’'.-]*$/u.test(wordAt(draft, last))) last++;
  const isOneName = draft.names.every((name) => name.last <= first || name.first >= last || name.last <= last);
  return last - first >= 2 && last - first <= 4 && isOneName ? last : 0;
}

/** The country and the person as names of their own. */
function setApart({ names }: Draft, first: number, country: number, name: number): void {
  const isApart = names.some((one) => one.first === country && one.last === name);
  if (isApart) return;
  const at = names.findIndex((one) => one.last > first);
  const covered = names.filter((one) => one.first < name && one.last > first).length;
  const found = [
    { first, last: country, label: 'GPE' },
    { first: country, last: name, label: 'PERSON' },
  ];
  names.splice(at < 0 ? names.length : at, covered, ...found);
}

function hangOnName(draft: Draft, office: number, of: number, country: number, name: number): void {
  const { heads, labels } = draft;
  const isBelow = heads[name] === of || heads[name] === office || heads[name] === country;
  if (!isBelow || heads[of] !== office) return;
  const own = dependents(draft, name).filter((child) => child > of && child < name - 1);
  heads[name] = heads[office] === office ? name : heads[office];
  labels[name] = labels[office];
  heads[office] = name;
  labels[office] = 'nmod';
  heads[country] = of;
  labels[country] = 'pobj';
  for (const child of own) if (child < country) heads[child] = country;
  for (const child of dependents(draft, office)) if (child > name) heads[child] = name;
}
