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
  const present = own.length < 2 ? takingPart(interpretation, head, clause) : [];
  // One side alone in "in talks" leaves untold with whom; a visit needs no other.
  const all = own.length === 1 || kind === 'visit' || present.length > 1 ? [...own, ...present] : own;
  // "progress had been made between Russia and Ukraine since the last round of talks"
  const around = all.length === 0 && head.tag === 'NNS' ? objectsOf(interpretation, clause.index, 'between') : [];
  return [...all, ...around].filter((party, index, each) => each.indexOf(party) === index);
}

/** "held talks", "sent a letter to": whoever the verb that carries the noun names. */
function carriersOf(interpretation: Interpretation, head: Token, clause: Token, kind: ContactMention['kind']): Token[] {
  const isCarried = countedNoun(interpretation.reading, head).label === 'dobj' && lightVerbs.has(clause.lemma);
  if (!isCarried && !isExchange(interpretation.reading, head, clause)) return [];
  const prepositions = kind === 'letter' ? ['with', 'to'] : ['with'];
  return [...subjectsOf(interpretation, clause), ...objectsOf(interpretation, clause.index, ...prepositions)];
}

/** "discussed the flood with Lind in a phone call": who exchanged words in it held it. */
function isExchange({ tokens }: Reading, head: Token, clause: Token): boolean {
  const preposition = tokens[head.head];
  const isWithin = head.label === 'pobj' && /^(?:in|during|over)$/.test(preposition.lower);
  return isWithin && preposition.head === clause.index && exchanging.has(clause.lemma);
}

const exchanging = new Set(['discuss', 'speak', 'talk', 'confer', 'debate', 'review']);

/** "In a call with Lind, Ruiz raised ...", "flew in for talks with Lind": who acts in it or goes to it takes part in it. */
function takingPart(interpretation: Interpretation, head: Token, clause: Token): Token[] {
  const preposition = interpretation.reading.tokens[head.head];
  if (head.label !== 'pobj' || preposition.head !== clause.index) return [];
  const takesPart =
    /^(?:in|during|at|on)$/.test(preposition.lower) ||
    (preposition.lower === 'for' && travelling.has(clause.lemma)) ||
    (/^(?:after|following)$/.test(preposition.lower) && telling.has(clause.lemma));
  return takesPart ? subjectsOf(interpretation, clause) : [];
}

/** Verbs that bring one to a contact: "flew to Oslo for talks with Lind". */
const travelling = new Set('travel go fly come arrive head return land depart leave be'.split(' '));

/** Verbs by which one tells of a contact: "said after a call with Lind". */
const telling = new Set('say tell write announce add declare state'.split(' '));

/** "the Trump-Putin call", "Russia-Ukraine talks": names joined by a hyphen or dash before the noun. */
function joined(reading: Reading, head: Token): Token[] {
  const { tokens } = reading;
  return tokens
    .slice(subtree(reading, head.index).first, head.index)
    .filter(({ pos, index }) => pos === 'PROPN' && [tokens[index - 1], tokens[index + 1]].some(isJoint));
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && /^[-–—/]$/.test(token.text);
