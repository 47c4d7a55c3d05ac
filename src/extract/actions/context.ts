import { eventContexts } from '../../lexicon/event-contexts.js';
import type { Reading, TokenRange } from '../../text/reading.js';

/** The PLOVER contexts that the words of a clause speak of, in alphabetical order. */
export function contextsOf(reading: Reading, { first, last }: TokenRange): string[] {
  const found = new Set<string>();
  for (const token of reading.tokens.slice(first, last)) {
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN' && token.pos !== 'VERB') continue;
    for (const context of eventContexts(token.lemma.toLowerCase())) found.add(context);
  }
  return [...found].sort();
}
