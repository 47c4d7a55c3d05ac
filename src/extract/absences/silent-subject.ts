import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { isPossibleSpeaker } from '../statements/possible-speaker.js';
import { childrenWith } from '../syntax.js';
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
    const leans = found === null ? /^(?:conj|xcomp|advcl|pcomp|prep|advmod|acomp)$/ : /^(?:conj|ccomp)$/;
    if (at.head === at.index || !leans.test(at.label)) return found;
    at = tellerBefore(reading, at) ?? reading.tokens[at.head];
  }
}

/** "Lind said Oslo condemns it, without elaborating": after a comma it is the teller who goes no further. */
function tellerBefore({ tokens }: Reading, verb: Token): Token | null {
  const without = tokens[verb.head];
  if (verb.label !== 'pcomp' || without.lower !== 'without' || tokens[without.index - 1]?.text !== ',') return null;
  const clause = tokens[without.head];
  const beside = tokens[without.index - 2];
  if (beside?.label === 'parataxis') return beside;
  const teller = tokens[clause.head];
  return clause.label === 'ccomp' && teller.index < clause.index && teller.pos === 'VERB' ? teller : null;
}
