import { type Draft, dependents, wordAt } from './mend.js';

/** Two nouns joined, or one, between a comma and the verb. */
const inSubject = /^(?:DT|JJ|NNP?S?|POS|PRP\$|CC|HYPH)$/;

/** "Over dinner at Mar-a-Lago, Trump and Justin Trudeau talked": they talk, where the model takes them into the name of the place. */
export function frontedPlace(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (!/^VB[DZP]$/.test(tag) || dependents(draft, verb).some((child) => /^(?:nsubj|expl|csubj)/.test(labels[child])))
      continue;
    const last = verb - 1;
    if (labels[last] !== 'pobj' || !/^NN/.test(tags[last]) || heads[last] > last) continue;
    let first = last;
    while (first > 0 && inSubject.test(tags[first - 1])) first--;
    const preposition = heads[last];
    const place = first - 2;
    if (wordAt(draft, first - 1) !== ',' || preposition >= place || !/^NN/.test(tags[place] ?? '')) continue;
    moveOut(draft, { verb, first, last, preposition, place });
  }
}

interface Torn {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly preposition: number;
  readonly place: number;
}

function moveOut({ heads, labels, tags }: Draft, { verb, first, last, preposition, place }: Torn): void {
  for (let at = preposition + 1; at < place; at++) if (heads[at] > place) heads[at] = place;
  heads[place] = preposition;
  labels[place] = 'pobj';
  heads[first - 1] = verb;
  const and = tags.findIndex((tag, index) => index >= first && index < last && tag === 'CC');
  const subject = and < 0 ? last : and - 1;
  heads[subject] = verb;
  labels[subject] = 'nsubj';
  if (and < 0) return;
  for (let at = first; at < subject; at++) if (heads[at] > subject) heads[at] = subject;
  heads[and] = subject;
  for (let at = and + 1; at < last; at++) {
    if (heads[at] > and && labels[at] !== 'conj') continue;
    heads[at] = last;
    labels[at] = 'compound';
  }
  heads[last] = subject;
  labels[last] = 'conj';
}
