import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { nounPhrase } from '../noun-phrase.js';
import { childrenWith, subtree } from '../syntax.js';
import type { ActorFinder } from './actor-mention.js';
import { goesOn, prepositionsOf } from './syntax.js';

const locative = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'into',
  'on',
  'throughout',
  'of',
]);

/** The nouns told as where something happened, the closest to the verb or noun first. */
export function placesOf(reading: Reading, index: number): Token[] {
  const places: Token[] = [];
  for (const { preposition, object } of prepositionsOf(reading, index)) {
    // "called on Norway": whom, not where
    if (!locative.has(preposition.lower) || (preposition.lower === 'on' && reading.tokens[index].lemma === 'call'))
      continue;
    if (/^(?:border|frontier)$/.test(object.lemma)) continue;
    if (object.entity === 'GPE' || object.entity === 'LOC' || object.entity === 'FAC') places.push(object);
    places.push(...placesOf(reading, object.index));
  }
  return places;
}

/** Where something happened: by the verb, its object ("struck a house in Kharkiv"), or the verb it goes on from ("and killed seven"). */
export function placeOf(reading: Reading, cue: number): Token | undefined {
  // "sanctions on Norway": whom, not where
  const [own] = placesOf(reading, cue).filter(
    ({ head, entity }) => entity !== 'GPE' || reading.tokens[head].lower !== 'on',
  );
  if (own !== undefined) return own;
  const ofObject = childrenWith(reading, cue, 'dobj', 'nsubjpass').flatMap(({ index }) => placesIn(reading, index));
  if (ofObject.length > 0) return ofObject[0];
  return goesOn(reading, cue) ? placeOf(reading, reading.tokens[cue].head) : undefined;
}

/** Places behind "in", "at" and "near" on a noun: "a house in Kharkiv". */
const placesIn = (reading: Reading, noun: number): Token[] =>
  prepositionsOf(reading, noun)
    .filter(
      ({ preposition, object }) =>
        /^(?:in|at|near)$/.test(preposition.lower) && /^(?:GPE|LOC|FAC)$/.test(object.entity),
    )
    .map(({ object }) => object);

/** The country where it happened: by the places told with the verb, else by any place of its sentence. */
export function locationOf(reading: Reading, finder: ActorFinder, cue: number): string | null {
  const near = placesOf(reading, cue);
  const { first, last } = reading.sentences[reading.tokens[cue].sentence];
  const others = reading.tokens.slice(first, last).filter(
    ({ label, head, entity }) =>
      label === 'pobj' &&
      entity === 'GPE' &&
      // "asked him to change course on Peru"
      /^(?:in|at|near|inside|outside|across|throughout|into|around)$/.test(reading.tokens[head].lower),
  );
  return countryOf(finder, [...near, ...others]);
}

/** The country of a place told with the verb or noun itself: "recognised the government in Lima". */
export const countryBeside = (reading: Reading, finder: ActorFinder, cue: number): string | null =>
  countryOf(finder, placesOf(reading, cue));

function countryOf(finder: ActorFinder, places: readonly Token[]): string | null {
  for (const { index } of places) {
    const country = finder.actorsOf(index)[0]?.country ?? null;
    if (country !== null && country !== 'INT') return country;
  }
  return null;
}

/** "near Goma, a claim the army rejected": the place alone. */
export function placeSpanOf(reading: Reading, place: Token): Span | null {
  const span = nounPhrase(reading, place);
  const [beside] = childrenWith(reading, place.index, 'appos').filter(
    ({ index, entity }) => index > place.index && !/^(?:GPE|LOC|FAC)$/.test(entity),
  );
  if (span === null || beside === undefined) return span;
  const { first } = subtree(reading, beside.index);
  const last = reading.tokens[first - 1].text === ',' ? first - 2 : first - 1;
  return { start: span.start, end: reading.tokens[last].end };
}
