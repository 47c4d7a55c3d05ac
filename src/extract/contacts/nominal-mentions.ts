import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { contactNouns, lightVerbs } from './contact-words.js';
import { isParty, objectsOf, subjectsOf, withConjuncts } from './parties.js';
import { countedNoun } from './round.js';

/** Contacts told by a noun: "his phone conversation with Putin", "the Trump-Putin summit", "talks between Russia and Ukraine". */
export function nominalMentions(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    const kind = head.pos === 'NOUN' || head.pos === 'PROPN' ? contactNouns.get(head.lemma.toLowerCase()) : undefined;
    if (kind === undefined || head.label === 'compound' || isOtherwise(reading, head, kind)) return [];
    const clause = clauseOf(reading, head);
    const span = spanOf(reading, nounPhrase(reading, head));
    if (span === null) return [];
    const parties = partiesOf(interpretation, head, clause, kind);
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
  if (kind === 'call' && (first?.lower === 'for' || first?.lower === 'to' || first?.lower === 'on')) return true;
  return (
    kind === 'letter' &&
    childrenWith(reading, head.index, 'prep').every(({ lower }) => lower !== 'to' && lower !== 'from')
  );
}

function partiesOf(interpretation: Interpretation, head: Token, clause: Token, kind: ContactMention['kind']): Token[] {
  const { reading } = interpretation;
  const owners = childrenWith(reading, head.index, 'poss').flatMap((owner) => withConjuncts(reading, owner));
  const prepositions =
    kind === 'letter' || kind === 'visit'
      ? ['with', 'between', 'by', 'from', 'to', 'of']
      : ['with', 'between', 'among', 'of', 'by'];
  const named = objectsOf(interpretation, head.index, ...prepositions);
  const joined = reading.tokens
    .slice(subtree(reading, head.index).first, head.index)
    .filter((token) => /^(?:PERSON|GPE|ORG)$/.test(token.entity) && token.pos === 'PROPN' && isJoined(reading, token));
  const carries = head.label === 'dobj' && lightVerbs.has(clause.lemma);
  const holders = carries
    ? [...subjectsOf(interpretation, clause), ...objectsOf(interpretation, clause.index, 'with')]
    : [];
  // "progress had been made between Russia and Ukraine since the last round of talks"
  const around = head.tag === 'NNS' && owners.length === 0 ? objectsOf(interpretation, clause.index, 'between') : [];
  const all = [...holders, ...owners.filter((owner) => isParty(interpretation, owner)), ...joined, ...named, ...around];
  return all.filter((party, index) => all.indexOf(party) === index);
}

/** "Trump-Putin", "Russia-Ukraine": names joined by a hyphen or dash before the noun. */
const isJoined = ({ tokens }: Reading, { index }: Token): boolean =>
  [tokens[index - 1], tokens[index + 1]].some((beside) => beside !== undefined && /^[-–—/]$/.test(beside.text));

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
