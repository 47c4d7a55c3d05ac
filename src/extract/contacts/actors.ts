import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { childrenWith } from '../syntax.js';
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
  if (verb.label !== 'ccomp') return subjects;
  const tellers = subjectsOf(interpretation, governor);
  // "Ruiz suggested that they meet": she is one of them.
  if (proposing.has(governor.lemma) && subjects.some(({ lower }) => /^(?:they|we)$/.test(lower)))
    return [...tellers, ...subjects];
  // "Ruiz said she would call Lind": one does not call oneself, so that "she" cannot be Lind.
  const chainAt = ({ index }: Token) => mentionAt(interpretation, index)?.chain;
  const called = new Set(others.map(chainAt));
  return subjects.flatMap((subject) => {
    const own = chainAt(subject);
    return subject.tag === 'PRP' && own && called.has(own) ? tellers : [subject];
  });
}
