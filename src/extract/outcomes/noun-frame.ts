import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf, isAsserted, isVerbal } from '../assertion.js';
import { childrenWith, phraseObjects } from '../syntax.js';
import { failingVerb, isFailed, isNegated } from './denied.js';
import { type OutcomeFrame, turned } from './outcome-frame.js';
import {
  agreementNouns,
  announcing,
  emerging,
  ending,
  inForce,
  jointPapers,
  leadingTo,
  progressNouns,
  reaching,
  signing,
  striking,
} from './outcome-words.js';

/** "made some progress", "no deal was reached", "ended without an agreement", "there was little headway", "a truce that both signed" */
export function nounFrame(reading: Reading, noun: Token): OutcomeFrame | null {
  const kind = kindOf(reading, noun);
  if (kind === null || isGreatDeal(reading, noun)) return null;
  const told = toldBy(reading, firstOfList(reading, sortOf(reading, noun)));
  if (told === null) return null;
  const { clause, isWithout } = told;
  // "Leaving without a deal is likely"
  const isThought = clause.tag === 'VBG' && /^[cn]subj(?:pass)?$/.test(clause.label);
  if (isThought || isProverb(reading, clause)) return null;
  if (jointPapers.has(noun.lemma) && kind === 'agreement' && !isOfSeveral(reading, clause)) return null;
  const isDenied = isWithout || isNegated(reading, clause) || isNegatedNoun(reading, noun) || isFailed(reading, clause);
  if (!isDenied && !isPastParticiple(reading, clause) && !isJoining(reading, clause) && !isAsserted(reading, clause))
    return null;
  // "No agreement could be reached"
  const isUnable = isDenied && auxiliariesOf(reading, clause).some(({ lower }) => lower === 'could');
  if (isDenied && !isUnable && !isAsserted(reading, failingVerb(reading, clause))) return null;
  return { kind: turned(kind, isDenied), head: noun, clause };
}

/** "is to begin under a deal struck in Oslo": what was struck is, whatever is to come of it. */
const isPastParticiple = (reading: Reading, { label, tag, lemma, index }: Token): boolean =>
  label === 'acl' &&
  tag === 'VBN' &&
  (signing.has(lemma) || striking.has(lemma) || announcing.has(lemma)) &&
  childrenWith(reading, index, 'prep', 'agent', 'npadvmod').length > 0;

function kindOf(reading: Reading, { lemma, pos, index }: Token): 'progress' | 'agreement' | null {
  if (pos !== 'NOUN' && pos !== 'PROPN') return null;
  if (progressNouns.has(lemma)) return 'progress';
  if (lemma === 'meeting') return isOfMinds(reading, index) ? 'agreement' : null;
  return agreementNouns.has(lemma.toLowerCase()) || jointPapers.has(lemma) ? 'agreement' : null;
}

/** "There was no meeting of minds" */
const isOfMinds = (reading: Reading, noun: number): boolean =>
  childrenWith(reading, noun, 'prep').some(({ index }) =>
    childrenWith(reading, index, 'pobj').some(({ lower }) => lower === 'minds'),
  );

/** A paper is an agreement only where several sign it; in the passive, where it is told who between. */
function isOfSeveral(reading: Reading, clause: Token): boolean {
  if (!signing.has(clause.lemma)) return false;
  const [subject] = childrenWith(reading, clause.index, 'nsubj');
  if (subject === undefined)
    return isJoining(reading, clause) || childrenWith(reading, clause.index, 'nsubjpass').length > 0;
  return (
    /^NNP?S$/.test(subject.tag) ||
    /^(?:they|we|two|both)$/.test(subject.lower) ||
    childrenWith(reading, subject.index, 'conj').length > 0
  );
}

/** "joined the other leaders in signing a declaration" */
const isJoining = ({ tokens }: Reading, { label, head }: Token): boolean =>
  label === 'pcomp' && tokens[tokens[head].head].lemma === 'join' && tokens[tokens[head].head].tag !== 'VB';

/** "There is no deal until there is a deal" tells of none. */
const isProverb = (reading: Reading, clause: Token): boolean =>
  childrenWith(reading, clause.index, 'advcl').some(({ index }) =>
    childrenWith(reading, index, 'mark').some(({ lower }) => lower === 'until' || lower === 'unless'),
  );

/** "a great deal of" is an amount. */
const isGreatDeal = (reading: Reading, noun: Token): boolean =>
  noun.lemma === 'deal' &&
  childrenWith(reading, noun.index, 'amod').some(({ lower }) => /^(?:great|good)$/.test(lower));

/** "some kind of agreement was reached" */
function sortOf({ tokens }: Reading, noun: Token): Token {
  const over = tokens[tokens[noun.head].head];
  const isSort = noun.label === 'pobj' && tokens[noun.head].lower === 'of' && /^(?:kind|sort|form)$/.test(over.lemma);
  return isSort ? over : noun;
}

/** The first of conjoined nouns stands in the frame for all: "an agreement and a timetable were reached". */
const firstOfList = ({ tokens }: Reading, noun: Token): Token => {
  let at = noun;
  while (at.label === 'conj' && tokens[at.head].pos === 'NOUN') at = tokens[at.head];
  return at;
};

interface Told {
  /** The verb that tells of it. */
  readonly clause: Token;
  readonly isWithout: boolean;
}

function toldBy(reading: Reading, noun: Token): Told | null {
  const { tokens } = reading;
  const governor = tokens[noun.head];
  const within = ofClause(reading, noun);
  const told = (clause: Token): Told => ({ clause, isWithout: false });
  // "Reaching a deal has proved hard" tells of none.
  if (governor.label === 'csubj') return within;
  if (noun.label === 'dobj' || noun.label === 'nsubjpass') {
    if (reaching.has(governor.lemma)) return told(governor);
  } else if (noun.label === 'nsubj') {
    if (emerging.has(governor.lemma) || isInForce(reading, governor)) return told(governor);
    // "An earlier truce, concluded in May, fell apart": the parser takes the truce for who concluded.
    const isParticiple = governor.tag === 'VBN' || (governor.tag === 'VBD' && governor.label === 'parataxis');
    const isBare = isParticiple && childrenWith(reading, governor.index, 'aux', 'auxpass').length === 0;
    if (isBare && (signing.has(governor.lemma) || striking.has(governor.lemma))) return told(governor);
  } else if (noun.label === 'attr' && childrenWith(reading, governor.index, 'expl').length > 0) {
    return told(governor);
  } else if (noun.label === 'pobj') {
    const verb = tokens[governor.head];
    // "are to open embassies under an agreement announced on Thursday"
    const announced = childrenWith(reading, noun.index, 'acl').find(
      ({ tag, lemma }) => tag === 'VBN' && announcing.has(lemma),
    );
    if (governor.lower === 'under' && announced !== undefined) return told(announced);
    if (!isVerbal(verb)) return within;
    if (leadingTo[verb.lemma]?.includes(governor.lower) && verb.lemma !== 'agree') return told(verb);
    const isWithout = governor.lower === 'without';
    if (ending.has(verb.lemma) && (isWithout || governor.lower === 'with' || governor.lower === 'in'))
      return { clause: verb, isWithout };
  }
  return within;
}

/** "the truce that the two signed", "the truce, which took effect", "a deal brokered by China" */
function ofClause(reading: Reading, noun: Token): Told | null {
  const clause = [noun.index, ...lastBelow(reading, noun)]
    .flatMap((index) => childrenWith(reading, index, 'relcl', 'acl'))
    .find((verb) =>
      verb.label === 'relcl'
        ? (signing.has(verb.lemma) && hasGap(reading, verb)) || isInForce(reading, verb)
        : verb.tag === 'VBN' && (signing.has(verb.lemma) || striking.has(verb.lemma)),
    );
  return clause === undefined ? null : { clause, isWithout: false };
}

/** What was signed is the noun the clause is on. */
const hasGap = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'dobj', 'nsubjpass').every(({ lower }) => /^(?:that|which)$/.test(lower));

/** "a declaration on the protection of civilians, which both signed": the parser hangs the clause on the last noun. */
const lastBelow = (reading: Reading, noun: Token): number[] =>
  childrenWith(reading, noun.index, 'prep')
    .filter(({ lower }) => /^(?:on|of|for)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .map(({ index }) => index);

/** "took effect", "entered into force" */
function isInForce(reading: Reading, verb: Token): boolean {
  const mark = inForce[verb.lemma];
  if (mark === undefined) return false;
  const objects = childrenWith(reading, verb.index, 'dobj');
  return [...objects, ...phraseObjects(reading, verb)].some(({ lemma }) => mark.test(lemma));
}

const isNegatedNoun = (reading: Reading, noun: Token): boolean =>
  childrenWith(reading, noun.index, 'det', 'amod', 'neg').some(({ lower }) =>
    /^(?:no|little|neither|scant)$/.test(lower),
  ) && !childrenWith(reading, noun.index, 'det').some(({ lower }) => lower === 'a');
