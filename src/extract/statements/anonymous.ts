import type { Chain } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** Nouns, by lemma, for a person whom a report does not name. */
const unnamed = new Set(
  'source official officer person people diplomat aide adviser advisor insider staffer employee resident witness spokesman spokeswoman spokesperson lawyer negotiator lawmaker ally friend relative man woman expert analyst critic somebody someone other'.split(
    ' ',
  ),
);

/** Whether a source is somebody the report keeps unnamed ("people familiar with the matter"). */
export function isAnonymous(reading: Reading, head: Token, chain: Chain | null): boolean {
  if (!unnamed.has(head.lemma.toLowerCase())) return false;
  if (chain?.mentions.some(({ form }) => form === 'name')) return false;
  // "the ministry's spokesman" speaks for a named body, but is unnamed himself; "spokesman Omar Haddad" is not.
  return childrenWith(reading, head.index, 'appos').every(({ pos }) => pos !== 'PROPN');
}
