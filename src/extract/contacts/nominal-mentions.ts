import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { contactNouns } from './contact-words.js';
import { partiesOfNoun } from './parties-of-noun.js';
import { countedNoun } from './round.js';

/** Contacts told by a noun: "his phone conversation with Putin", "the Trump-Putin summit", "talks between Russia and Ukraine". */
export function nominalMentions(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    const kind = head.pos === 'NOUN' || head.pos === 'PROPN' ? contactNouns.get(head.lemma.toLowerCase()) : undefined;
    if (kind === undefined || head.label === 'compound' || isOtherwise(reading, head, kind)) return [];
    const clause = clauseOf(reading, head);
    if (isUnspoken(reading, head, clause)) return [];
    const span = spanOf(reading, nounPhrase(reading, head));
    if (span === null) return [];
    const parties = partiesOfNoun(interpretation, head, clause, kind);
    const isDefinite = childrenWith(reading, countedNoun(reading, head).index, 'det').some(({ lower }) =>
      /^(?:the|this|that)$/.test(lower),
    );
    return [{ kind, head, clause, parties, isDefinite, span }];
  });
}

/** "calls for peace" and "a call to arms" demand; a "letter of resignation" or "audience" of listeners is no contact. */
function isOtherwise(reading: Reading, head: Token, kind: ContactMention['kind']): boolean {
  const first = reading.tokens[head.index + 1];
  if (head.lower === 'talk' || head.lower === 'discussion')
    return childrenWith(reading, head.index, 'prep').every(({ lower }) => lower !== 'with' && lower !== 'between');
  const isDemand = /^(?:for|to|on)$/.test(first?.lower ?? '') && reading.tokens[head.index + 2]?.entity !== 'DATE';
  const isOnPhone = childrenWith(reading, head.index, 'compound').some(({ lower }) => /^(?:tele)?phone$/.test(lower));
  if (kind === 'call' && isDemand && !isOnPhone) return true;
  const verb = reading.tokens[head.head];
  const addressed = [head, ...(head.label === 'dobj' ? [verb] : [])].flatMap(({ index }) =>
    childrenWith(reading, index, 'prep', 'dative'),
  );
  return kind === 'letter' && addressed.every(({ lower }) => lower !== 'to' && lower !== 'from');
}

/** "a meeting with Lind was not discussed": nobody spoke of holding one. */
function isUnspoken(reading: Reading, head: Token, clause: Token): boolean {
  const isSpokenOf = (head.label === 'nsubjpass' || head.label === 'dobj') && speaking.has(clause.lemma);
  const isIndefinite = childrenWith(reading, head.index, 'det').every(({ lower }) => /^(?:an?|any)$/.test(lower));
  return isSpokenOf && isIndefinite && childrenWith(reading, clause.index, 'neg').length > 0;
}

const speaking = new Set(['discuss', 'mention', 'raise', 'consider']);

/** The verb of the clause a token stands in; the root where it stands in none. */
export function clauseOf({ tokens }: Reading, token: Token): Token {
  let at = token;
  do at = tokens[at.head];
  while (at.pos !== 'VERB' && at.pos !== 'AUX' && at.head !== at.index);
  return at;
}

/** The noun phrase without relative clauses and what is set beside it. */
function nounPhrase(reading: Reading, head: Token) {
  const { first, last } = subtree(reading, head.index);
  const cut = childrenWith(reading, head.index, 'relcl', 'appos', 'conj', 'cc', 'advcl', 'acl')
    .map((child) => subtree(reading, child.index).first)
    .filter((start) => start > head.index);
  return { first, last: Math.min(last, ...cut) };
}
