import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { childrenWith } from '../syntax.js';
import { type OutcomeFrame, turned } from './outcome-frame.js';
import { collapsing, negotiations } from './outcome-words.js';

/** "agreed to exchange prisoners", "could not agree on a date", "the talks collapsed" */
export function verbFrame(reading: Reading, verb: Token): OutcomeFrame | null {
  if (verb.pos !== 'VERB') return null;
  if (verb.lemma === 'agree') return agreeing(reading, verb);
  const [subject] = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass');
  const collapses = subject !== undefined && negotiations.has(subject.lemma) && collapsing.has(verb.lemma);
  if (!collapses || !isAsserted(reading, verb) || childrenWith(reading, verb.index, 'neg', 'xcomp').length > 0)
    return null;
  const breaks = /^(?:break|fall)$/.test(verb.lemma);
  const particle = childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) =>
    /^(?:down|through|apart)$/.test(lower),
  );
  return breaks && !particle ? null : { kind: 'no-agreement', head: verb, clause: verb };
}

function agreeing(reading: Reading, verb: Token): OutcomeFrame | null {
  const matter = childrenWith(reading, verb.index, 'xcomp', 'ccomp', 'prep', 'nsubjpass').filter(
    ({ label, lower }) => label !== 'prep' || /^(?:on|to|upon)$/.test(lower),
  );
  if (matter.length === 0) return null;
  const isDenied = childrenWith(reading, verb.index, 'neg').length > 0;
  const governor = reading.tokens[verb.head];
  const isFailed = verb.label === 'xcomp' && (governor.lemma === 'fail' || governor.lower === 'unable');
  const could = auxiliariesOf(reading, verb).some(({ lower }) => lower === 'could');
  if (isFailed || (isDenied && could)) return { kind: 'no-agreement', head: verb, clause: verb };
  return isAsserted(reading, verb) && verb.tag !== 'VBG' && verb.tag !== 'VB'
    ? { kind: turned('agreement', isDenied), head: verb, clause: verb }
    : isDenied && isAsserted(reading, verb)
      ? { kind: 'no-agreement', head: verb, clause: verb }
      : null;
}
