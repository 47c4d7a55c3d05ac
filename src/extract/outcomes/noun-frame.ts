import type { Reading, Token } from '../../text/reading.js';
import { isAsserted, isVerbal } from '../assertion.js';
import { childrenWith } from '../syntax.js';
import { type OutcomeFrame, turned } from './outcome-frame.js';
import { agreementNouns, emerging, ending, progressNouns, reaching } from './outcome-words.js';

/** "made some progress", "no deal was reached", "ended without an agreement", "there was little headway" */
export function nounFrame(reading: Reading, noun: Token): OutcomeFrame | null {
  const kind = progressNouns.has(noun.lemma) ? 'progress' : agreementNouns.has(noun.lemma) ? 'agreement' : null;
  if (kind === null || noun.pos !== 'NOUN' || isGreatDeal(reading, noun)) return null;
  const told = toldBy(reading, firstOfList(reading, noun));
  if (told === null) return null;
  const { clause, isWithout } = told;
  if (isProverb(reading, clause)) return null;
  const isDenied = isWithout || isNegated(reading, clause) || isNegatedNoun(reading, noun) || isFailed(reading, clause);
  if (!isDenied && !isAsserted(reading, clause)) return null;
  if (isDenied && !isAsserted(reading, failingVerb(reading, clause))) return null;
  return { kind: turned(kind, isDenied), head: noun, clause };
}

/** "There is no deal until there is a deal" tells of none. */
const isProverb = (reading: Reading, clause: Token): boolean =>
  childrenWith(reading, clause.index, 'advcl').some(({ index }) =>
    childrenWith(reading, index, 'mark').some(({ lower }) => lower === 'until' || lower === 'unless'),
  );

/** "a great deal of" is an amount. */
const isGreatDeal = (reading: Reading, noun: Token): boolean =>
  noun.lemma === 'deal' &&
  childrenWith(reading, noun.index, 'amod').some(({ lower }) => /^(?:great|good)$/.test(lower));

/** The first of conjoined nouns stands in the frame for all: "an agreement and a timetable were reached". */
const firstOfList = ({ tokens }: Reading, noun: Token): Token => {
  let at = noun;
  while (at.label === 'conj' && tokens[at.head].pos === 'NOUN') at = tokens[at.head];
  return at;
};

function toldBy(reading: Reading, noun: Token): { clause: Token; isWithout: boolean } | null {
  const { tokens } = reading;
  const governor = tokens[noun.head];
  if (noun.label === 'dobj' || noun.label === 'nsubjpass') {
    return reaching.has(governor.lemma) ? { clause: governor, isWithout: false } : null;
  }
  if (noun.label === 'nsubj' && emerging.has(governor.lemma)) return { clause: governor, isWithout: false };
  if (noun.label === 'attr' && childrenWith(reading, governor.index, 'expl').length > 0) {
    return { clause: governor, isWithout: false };
  }
  if (noun.label === 'pobj') {
    const verb = tokens[governor.head];
    const isWithout = governor.lower === 'without';
    const ends = ending.has(verb.lemma) && isVerbal(verb);
    return ends && (isWithout || governor.lower === 'with' || governor.lower === 'in')
      ? { clause: verb, isWithout }
      : null;
  }
  return null;
}

const isNegated = (reading: Reading, clause: Token): boolean =>
  childrenWith(reading, clause.index, 'neg').length > 0 ||
  childrenWith(reading, clause.index, 'nsubj').some(
    ({ index, lower }) =>
      /^(?:neither|none|nobody)$/.test(lower) ||
      childrenWith(reading, index, 'det').some((word) => /^(?:neither|no)$/.test(word.lower)),
  ) ||
  (clause.label === 'pcomp' && reading.tokens[clause.head].lower === 'without');

const isNegatedNoun = (reading: Reading, noun: Token): boolean =>
  childrenWith(reading, noun.index, 'det', 'amod', 'neg').some(({ lower }) => /^(?:no|little|neither)$/.test(lower)) &&
  !childrenWith(reading, noun.index, 'det').some(({ lower }) => lower === 'a');

/** "failed to reach", "were unable to reach", "have yet to reach" */
const isFailed = (reading: Reading, clause: Token): boolean => failingVerb(reading, clause) !== clause;

function failingVerb(reading: Reading, clause: Token): Token {
  const governor = reading.tokens[clause.head];
  if (clause.label !== 'xcomp') return clause;
  if (governor.lemma === 'fail' || governor.lower === 'unable') return verbOf(reading, governor);
  return governor.lemma === 'have' &&
    childrenWith(reading, governor.index, 'advmod').some(({ lower }) => lower === 'yet')
    ? governor
    : clause;
}

const verbOf = ({ tokens }: Reading, token: Token): Token => (isVerbal(token) ? token : tokens[token.head]);
