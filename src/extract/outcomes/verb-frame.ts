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
  const isDenied = childrenWith(reading, verb.index, 'neg').length > 0;
  const governor = reading.tokens[verb.head];
  const isFailed = verb.label === 'xcomp' && (governor.lemma === 'fail' || governor.lower === 'unable');
  const could = auxiliariesOf(reading, verb).some(({ lower }) => lower === 'could');
  const isMore = childrenWith(reading, verb.index, 'advmod').some(({ lower }) => lower === 'more');
  if (isFailed || (isDenied && could && !isMore)) return { kind: 'no-agreement', head: verb, clause: verb };
  const isTold = isAsserted(reading, verb) && (isDenied || (verb.tag !== 'VBG' && verb.tag !== 'VB'));
  return isTold && isBetweenSides(reading, verb)
    ? { kind: turned('agreement', isDenied), head: verb, clause: verb }
    : null;
}

/** Agreed on something, and by more than one: who alone agrees to do something undertakes it. */
function isBetweenSides(reading: Reading, verb: Token): boolean {
  const matter = childrenWith(reading, verb.index, 'xcomp', 'ccomp', 'prep', 'nsubjpass').filter(
    ({ label, lower, index }) => label !== 'prep' || (/^(?:on|to|upon)$/.test(lower) && !isDay(reading, index)),
  );
  if (matter.length === 0 || matter.some(({ tag }) => tag === 'WP' || tag === 'WDT')) return false;
  const [subject] = childrenWith(reading, verb.index, 'nsubj');
  const isOne =
    subject !== undefined &&
    /^(?:NNP?|PRP)$/.test(subject.tag) &&
    !/^(?:we|they)$/.test(subject.lower) &&
    childrenWith(reading, subject.index, 'conj').length === 0;
  return !(isOne && matter.every(({ label }) => label === 'xcomp'));
}

/** "agreed on Saturday" tells when. */
const isDay = (reading: Reading, preposition: number): boolean =>
  childrenWith(reading, preposition, 'pobj').some(({ entity }) => entity === 'DATE' || entity === 'TIME');
