import { lookUpActor } from '../../lexicon/actors.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import { type Draft, wordAt } from './mend.js';

const places = new Set<string | undefined>(['country', 'capital', 'place']);

/**
 * "Before coming to Israel Blinken had talks" names two, "Kiev refused" a place, where the model sees one person. Israel and
 * Georgia are given names too: they are places only behind a preposition.
 */
export function placesBeforeLeaders(draft: Draft): void {
  const { names, tags } = draft;
  for (const [at, { first, last, label }] of [...names.entries()].reverse()) {
    const place = wordAt(draft, first);
    const isBehind = tags[first - 1] === 'IN' || tags[first - 1] === 'TO';
    const isPlace = places.has(lookUpActor(place)?.kind) && (genderOfFirstName(place) === null || isBehind);
    const [whole, rest] = [first, first + 1].map((start) => wordsOf(draft, start, last));
    if (!/^(?:PERSON|ORG)$/.test(label) || !isPlace || (rest !== '' && lookUpActor(whole) !== null)) continue;
    if (rest === '' && label === 'PERSON') names[at] = { first, last, label: 'GPE' };
    else if (rest !== '' && lookUpActor(rest)?.kind === 'person')
      names.splice(at, 1, { first, last: first + 1, label: 'GPE' }, { first: first + 1, last, label: 'PERSON' });
  }
}

const wordsOf = (draft: Draft, first: number, last: number): string =>
  Array.from({ length: Math.max(0, last - first) }, (_, step) => wordAt(draft, first + step)).join(' ');
