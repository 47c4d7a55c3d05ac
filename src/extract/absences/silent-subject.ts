import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { isPossibleSpeaker } from '../statements/possible-speaker.js';
import { childrenWith } from '../syntax.js';
import { tellerBefore } from '../teller-before.js';
import { dealNouns, textNouns } from './silence-words.js';

/** Whether a noun phrase names someone who can be silent: a person, a body, a text. */
export const canBeSilent = (token: Token): boolean =>
  isAgent(token) ||
  isPossibleSpeaker(token) ||
  textNouns.has(token.lemma) ||
  dealNouns.has(token.lemma) ||
  /^(?:which|that|one|none|nobody)$/.test(token.lower);

/** The subject of a verb, or of the clause that it leans on: "spoke at length but did not address", "left without naming"; one that can be silent before one that cannot. */
export function silentSubject(reading: Reading, verb: Token): Token | null {
  let found: Token | null = null;
  for (let at = verb; ; ) {
    const [subject] = childrenWith(reading, at.index, 'nsubj', 'nsubjpass');
    if (subject !== undefined && (canBeSilent(subject) || at === verb)) return subject;
    found ??= subject ?? null;
    // "Ruiz, who signed, left without a word": the parser may take the verb for one of the noun.
    if (found === null && at.label === 'acl' && /^VB[DN]$/.test(at.tag) && canBeSilent(reading.tokens[at.head]))
      return reading.tokens[at.head];
    const leans = found === null ? /^(?:conj|xcomp|advcl|pcomp|prep|advmod|acomp)$/ : /^(?:conj|ccomp)$/;
    if (at.head === at.index || !leans.test(at.label)) return found;
    at = tellerBefore(reading, at) ?? reading.tokens[at.head];
  }
}
