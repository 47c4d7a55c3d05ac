import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { isNegated } from './denied.js';
import { lockedOver } from './locked-over.js';
import { frameOn, type OutcomeFrame } from './outcome-frame.js';
import { agreementNouns, negotiations } from './outcome-words.js';

/** Of an asserted clause: talks that lead nowhere, a deadlock broken, sides at odds, a deal out of reach, talks broken off. */
export function deadlock(reading: Reading, verb: Token): OutcomeFrame | null {
  if (isNegated(reading, verb)) return null;
  return (
    ledNowhere(reading, verb) ??
    brokeDeadlock(reading, verb) ??
    atOdds(reading, verb) ??
    diverging(reading, verb) ??
    outOfReach(reading, verb) ??
    brokenOff(reading, verb)
  );
}

/** "Negotiations on the crossing had led nowhere" */
function ledNowhere(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:lead|go|get)$/.test(verb.lemma)) return null;
  const isNowhere = childrenWith(reading, verb.index, 'advmod', 'acomp', 'attr').some(
    ({ lower }) => lower === 'nowhere',
  );
  const subject = childrenWith(reading, verb.index, 'nsubj').at(0);
  const what = subject && antecedent(reading, subject);
  if (!isNowhere || !what || !negotiations.has(what.lemma)) return null;
  const on = phraseObject(reading, what, 'on', 'over', 'about');
  return frameOn('no-progress', verb, on);
}

/** "broke the deadlock over fishing", "ended a stalemate" */
function brokeDeadlock(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:break|end|overcome|resolve)$/.test(verb.lemma)) return null;
  const lock = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) =>
    /^(?:deadlock|stalemate|impasse|logjam|gridlock)$/.test(lemma),
  );
  if (lock === undefined) return null;
  const on = phraseObject(reading, lock, 'on', 'over') ?? phraseObject(reading, verb, 'on', 'over');
  return frameOn('progress', verb, on);
}

/** "remained at odds over prices", "are still divided on the text" */
function atOdds(reading: Reading, verb: Token): OutcomeFrame | null {
  const isStill =
    /^(?:remain|stay)$/.test(verb.lemma) ||
    (verb.lemma === 'be' && childrenWith(reading, verb.index, 'advmod').some(({ lower }) => lower === 'still'));
  if (!isStill) return null;
  const subject =
    childrenWith(reading, verb.index, 'nsubj').at(0) ??
    (verb.label === 'conj' ? childrenWith(reading, verb.head, 'nsubj').at(0) : undefined);
  if (subject === undefined || !isAgent(subject)) return null;
  const at = phraseObject(reading, verb, 'at');
  const apart =
    at !== null && /^(?:odds|loggerheads)$/.test(at.lower)
      ? at
      : childrenWith(reading, verb.index, 'acomp', 'oprd').find(({ lower }) => /^(?:divided|split)$/.test(lower));
  const on = apart && lockedOver(reading, apart, verb);
  return apart && on ? frameOn('no-agreement', verb, on) : null;
}

/** "The positions of the two sides diverge on verification" */
function diverging(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:diverge|differ)$/.test(verb.lemma)) return null;
  const isStand = childrenWith(reading, verb.index, 'nsubj').some(({ lemma }) =>
    /^(?:position|view|stance|approach|side)$/.test(lemma),
  );
  const on = phraseObject(reading, verb, 'on', 'over', 'in');
  return isStand && on ? frameOn('no-agreement', verb, on) : null;
}

/** "A deal on prices remains elusive", "proved out of reach" */
function outOfReach(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:be|remain|stay|prove)$/.test(verb.lemma)) return null;
  const deal = childrenWith(reading, verb.index, 'nsubj').find(({ lemma }) => agreementNouns.has(lemma));
  const isFar =
    childrenWith(reading, verb.index, 'acomp', 'oprd').some(({ lower }) => lower === 'elusive') ||
    childrenWith(reading, verb.index, 'prep').some(
      ({ lower, index }) =>
        lower === 'out' && childrenWith(reading, index, 'prep').some((of) => phraseReach(reading, of)),
    );
  return deal !== undefined && isFar ? { kind: 'no-agreement', head: deal, clause: verb } : null;
}

const phraseReach = (reading: Reading, of: Token): boolean =>
  childrenWith(reading, of.index, 'pobj').some(({ lemma }) => lemma === 'reach');

/** "broke off the talks" */
function brokenOff(reading: Reading, verb: Token): OutcomeFrame | null {
  if (verb.lemma !== 'break') return null;
  const isOff = childrenWith(reading, verb.index, 'prt', 'advmod', 'prep').some(({ lower }) => lower === 'off');
  const talks = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) =>
    /^(?:talk|negotiation|dialogue)$/.test(lemma),
  );
  if (!isOff || talks === undefined) return null;
  const on = phraseObject(reading, talks, 'on', 'over', 'about');
  return frameOn('no-agreement', verb, on ?? talks);
}
