import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isInfinitive } from '../syntax.js';

const carrying = new Set(
  'pay make hold have conduct undertake attend lead join begin start chair send write receive'.split(' '),
);

/** The verb of a clause on a contact's noun that carries it: "pay" of "the visit that Lind is expected to pay to Norway"; null where there is none. */
export function relativeCarrier(reading: Reading, noun: Token): Token | null {
  for (const clause of childrenWith(reading, noun.index, 'relcl')) {
    const verb = lastOfChain(reading, clause);
    const [object] = childrenWith(reading, verb.index, 'dobj');
    const isGap = object === undefined || /^(?:that|which)$/.test(object.lower);
    const isPassive = childrenWith(reading, verb.index, 'auxpass').length > 0;
    if (carrying.has(verb.lemma) && isGap && !isPassive && object !== undefined) return verb;
    if (carrying.has(verb.lemma) && object === undefined && !hasRelativeSubject(reading, clause)) return verb;
  }
  // "expected talks to resume in April"
  return (
    childrenWith(reading, noun.index, 'acl').find(
      (deed) => /^(?:resume|begin|start|continue)$/.test(deed.lemma) && isInfinitive(reading, deed),
    ) ?? null
  );
}

const lastOfChain = (reading: Reading, verb: Token): Token => {
  const [next] = childrenWith(reading, verb.index, 'xcomp');
  return next === undefined ? verb : lastOfChain(reading, next);
};

const hasRelativeSubject = (reading: Reading, clause: Token): boolean =>
  childrenWith(reading, clause.index, 'nsubj', 'nsubjpass').some(({ lower }) => /^(?:that|which|who)$/.test(lower));
