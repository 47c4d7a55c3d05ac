import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { lightVerbs } from './contact-words.js';
import { isParty, objectsOf, subjectsOf, withConjuncts } from './parties.js';
import { countedNoun } from './round.js';

/** The heads of the noun phrases that name the parties of a contact told by a noun, in order of their roles, each once. */
export function partiesOfNoun(
  interpretation: Interpretation,
  head: Token,
  clause: Token,
  kind: ContactMention['kind'],
): Token[] {
  const { reading } = interpretation;
  const owners = childrenWith(reading, head.index, 'poss')
    .flatMap((owner) => withConjuncts(reading, owner))
    .filter((owner) => isParty(interpretation, owner));
  const isAddressed = kind === 'letter' || kind === 'visit';
  const prepositions = isAddressed
    ? ['with', 'between', 'by', 'from', 'to', 'of']
    : ['with', 'between', 'among', 'of', 'by'];
  const named = [...joined(reading, head), ...objectsOf(interpretation, head.index, ...prepositions)];
  const carriers = carriersOf(interpretation, head, clause, kind);
  const own = [...carriers, ...owners, ...named];
  const all = own.length === 1 ? [...own, ...takingPart(interpretation, head, clause)] : own;
  // "progress had been made between Russia and Ukraine since the last round of talks"
  const around = all.length === 0 && head.tag === 'NNS' ? objectsOf(interpretation, clause.index, 'between') : [];
  return [...all, ...around].filter((party, index, each) => each.indexOf(party) === index);
}

/** "held talks", "sent a letter to": whoever the verb that carries the noun names. */
function carriersOf(interpretation: Interpretation, head: Token, clause: Token, kind: ContactMention['kind']): Token[] {
  if (countedNoun(interpretation.reading, head).label !== 'dobj' || !lightVerbs.has(clause.lemma)) return [];
  const prepositions = kind === 'letter' ? ['with', 'to'] : ['with'];
  return [...subjectsOf(interpretation, clause), ...objectsOf(interpretation, clause.index, ...prepositions)];
}

/** "In a call with Lind, Ruiz raised ...": who does something in it takes part in it. */
function takingPart(interpretation: Interpretation, head: Token, clause: Token): Token[] {
  const preposition = interpretation.reading.tokens[head.head];
  const isWithin = head.label === 'pobj' && /^(?:in|during|at|on)$/.test(preposition.lower);
  return isWithin && preposition.head === clause.index ? subjectsOf(interpretation, clause) : [];
}

/** "the Trump-Putin call", "Russia-Ukraine talks": names joined by a hyphen or dash before the noun. */
function joined(reading: Reading, head: Token): Token[] {
  const { tokens } = reading;
  return tokens
    .slice(subtree(reading, head.index).first, head.index)
    .filter(({ pos, index }) => pos === 'PROPN' && [tokens[index - 1], tokens[index + 1]].some(isJoint));
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && /^[-–—/]$/.test(token.text);
