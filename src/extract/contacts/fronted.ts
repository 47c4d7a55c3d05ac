import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { isParty, withConjuncts } from './parties.js';

/** The parties right behind the comma of a phrase that opens a sentence: "After 18 days of talks, Norway and Sweden announced ...", however the parser read it. */
export function partiesAfterOpening(interpretation: Interpretation, head: Token): Token[] {
  const { reading } = interpretation;
  const sentence = reading.sentences[head.sentence];
  const [opening] = reading.tokens.slice(sentence.first, sentence.first + 1);
  if (!/^(?:after|during|following|in|at|on|over|ahead|before)$/.test(opening.lower) || head.index - opening.index > 8)
    return [];
  const comma = reading.tokens.slice(head.index, sentence.last).findIndex(({ lower }) => lower === ',');
  if (comma < 0 || comma > 12) return [];
  const behind = reading.tokens.slice(head.index + comma + 1, sentence.last);
  const noun = behind.find(
    ({ pos, label }) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(pos) && !/^(?:compound|amod|poss)$/.test(label),
  );
  if (noun === undefined || noun.pos === 'VERB' || !isParty(interpretation, noun)) return [];
  return withConjuncts(reading, noun).filter((party) => isParty(interpretation, party));
}
