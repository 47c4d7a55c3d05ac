import { lookUpActor } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { nounPhrase } from '../noun-phrase.js';
import { chainOf } from '../party.js';
import { isParty } from './parties.js';

/** Whether a visit to it is one to a host: a country or capital that is not the visitor's own, a person, a body. */
export function isHost(interpretation: Interpretation, place: Token, visitors: readonly Token[]): boolean {
  const country = countryOf(interpretation, place);
  const town = country === null ? lookUpActor(place.text) : null;
  // A town abroad: only of a visitor whose own country is known.
  const isTown = town?.kind === 'place' || (town?.kind === 'city' && place.entity === 'GPE');
  if (isTown && visitors.length > 0)
    return visitors.every((visitor) => {
      const chain = chainOf(interpretation, visitor);
      const home = chain?.country ?? (chain === null ? null : (lookUpActor(chain.name)?.country ?? null));
      return home !== null && home !== town.country;
    });
  if (country === null)
    return place.entity !== 'GPE' && place.entity !== 'LOC' && place.entity !== 'FAC' && isParty(interpretation, place);
  return visitors.every((visitor) => chainOf(interpretation, visitor)?.country !== country);
}

/** The country that a place is, or is the capital of; null for any other. */
export function countryOf(interpretation: Interpretation, place: Token): string | null {
  const span = place.entity === 'GPE' || place.pos === 'PROPN' ? nounPhrase(interpretation.reading, place) : null;
  if (span === null) return null;
  const words = interpretation.reading.source.text.slice(span.start, span.end).replace(/^the\s+/i, '');
  const actor = lookUpActor(words) ?? lookUpActor(place.text);
  return actor !== null && /^(?:country|capital)$/.test(actor.kind) ? actor.country : null;
}
