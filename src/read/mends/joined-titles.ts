import { type Draft, dependents, isOfficeAt, personAt, wordAt } from './mend.js';

/**
 * "State Councilor and Foreign Minister Wang Yi welcomed it": two offices of one person, where the model sees two
 * persons, the first without a name. "The president and Foreign Minister Wang Yi" are two.
 */
export function joinedTitles(draft: Draft): void {
  const { names, heads, labels, pos } = draft;
  for (const { first, last, label } of [...names]) {
    const name = last - 1;
    const title = heads[name];
    if (label !== 'PERSON' || labels[name] !== 'conj' || title >= first || !isBareTitle(draft, title)) continue;
    const second = first - 1;
    const isTitled = heads[second] === name && isOfficeAt(draft, second);
    const isPlain = wordAt(draft, title + 1) === 'and' && second - title < 6;
    if (!isTitled || !isPlain || isOfSeveral(draft, title)) continue;
    heads[name] = heads[title] === title ? name : heads[title];
    labels[name] = labels[title];
    heads[title] = name;
    labels[title] = 'nmod';
    const mistaken = names.findIndex((one) => one.first === title && one.last === title + 1);
    if (mistaken >= 0) names.splice(mistaken, 1);
    for (const child of dependents(draft, title)) if (child > name && pos[child] !== 'CCONJ') heads[child] = name;
  }
}

/** A title written as one, without a name and without an article. */
function isBareTitle(draft: Draft, title: number): boolean {
  const { pos, labels } = draft;
  // The model takes "Councilor" alone for a name at times.
  const name = personAt(draft, title);
  const isNamed = name !== undefined && name.last - name.first > 1;
  const isCapital = /^\p{Lu}/u.test(wordAt(draft, title)) && pos[title] === 'PROPN';
  const isDetermined = dependents(draft, title).some((child) => child < title && labels[child] === 'det');
  return isCapital && !isNamed && !isDetermined && isOfficeAt(draft, title);
}

/** "Prime Minister and Foreign Minister Wang Yi were there": the verb counts two. */
const isOfSeveral = (draft: Draft, title: number): boolean =>
  [draft.heads[title], ...dependents(draft, draft.heads[title])].some((verb) =>
    /^(?:were|are|have)$/.test(wordAt(draft, verb)),
  ) && draft.labels[title].startsWith('nsubj');
