import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { chainOf } from '../party.js';
import { childrenWith, subtree } from '../syntax.js';
import { subjectsOf, withConjuncts } from './parties.js';

const proposing = new Set(['suggest', 'propose', 'agree', 'offer', 'ask', 'request']);
/** Verbs whose object is to do what depends on them: "invited Lind to visit". */
const directing = new Set(['invite', 'ask', 'urge', 'tell', 'order', 'request', 'persuade', 'want', 'allow', 'send']);

/** Who meets, calls or visits: the subjects of a verb, set right where grammar or who speaks rules another reading out. */
export function actorsOf(interpretation: Interpretation, verb: Token, others: readonly Token[]): Token[] {
  const { reading } = interpretation;
  const governor = reading.tokens[verb.head];
  const objects = childrenWith(reading, governor.index, 'dobj').flatMap((object) => withConjuncts(reading, object));
  const isDirected = verb.label === 'xcomp' && directing.has(governor.lemma) && objects.length > 0;
  // Who invites takes part in the visit; who urges a meeting need not.
  if (isDirected) return governor.lemma === 'invite' ? [...subjectsOf(interpretation, governor), ...objects] : objects;
  const subjects = subjectsOf(interpretation, verb);
  const saying = sayingAbove(interpretation, verb);
  if (saying === null) return subjects;
  const tellers = subjectsOf(interpretation, saying);
  // "Ruiz suggested that they meet": she is one of them.
  if (proposing.has(saying.lemma) && subjects.some(({ lower }) => /^(?:they|we)$/.test(lower)) && others.length === 0)
    return [...tellers, ...subjects];
  // "Ruiz said she would call Lind": one does not call oneself, so that "she" cannot be Lind.
  const chainAt = ({ index }: Token) => mentionAt(interpretation, index)?.chain;
  const called = new Set(others.map(chainAt));
  return subjects.flatMap((subject) => {
    const own = chainAt(subject);
    if (!/^(?:he|she|i|we)$/.test(subject.lower)) return [subject];
    const isSelf = subject.lower !== 'we' && tellers.length === 1 && speaksForSelf(interpretation, tellers[0]);
    return isSelf || (own && called.has(own)) ? tellers : [subject];
  });
}

/** The verb of saying that the clause of a verb is the content of; infinitives between are of the same doer. */
function sayingAbove({ reading }: Interpretation, verb: Token): Token | null {
  let at = verb;
  while (at.label === 'xcomp') at = reading.tokens[at.head];
  return at.label === 'ccomp' ? reading.tokens[at.head] : null;
}

/** A person who speaks of himself when he says "he": none who speaks for another. */
function speaksForSelf(interpretation: Interpretation, teller: Token): boolean {
  const { reading } = interpretation;
  const kind = chainOf(interpretation, teller)?.kind ?? (teller.entity === 'GPE' ? 'place' : 'person');
  if (teller.pos !== 'PROPN' || kind !== 'person') return false;
  const { first, last } = subtree(reading, teller.index);
  const described = reading.tokens.slice(first, last).map(({ lower }) => lower);
  const role = chainOf(interpretation, teller)?.role ?? '';
  return ![...described, ...role.toLowerCase().split(/\W+/)].some((word) => speakingForAnother.test(word));
}

const speakingForAnother =
  /^(?:spokes\w+|aide|adviser|advisor|assistant|secretary|lawyer|attorney|official|deputy|office)$/;
