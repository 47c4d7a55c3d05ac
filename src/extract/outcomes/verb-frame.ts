import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { governsTime } from '../time-word.js';
import { cameToTerms } from './came-to-terms.js';
import { deadlock } from './deadlock.js';
import { isFailed, isNegated } from './denied.js';
import { fruits } from './fruits.js';
import { lockedOver } from './locked-over.js';
import { frameOn, type OutcomeFrame, turned } from './outcome-frame.js';
import {
  agreementNouns,
  collapsing,
  differences,
  disputes,
  ending,
  fruitless,
  narrowing,
  negotiations,
  results,
  termNouns,
} from './outcome-words.js';

/** "agreed to exchange prisoners", "could not agree on a date", "the talks collapsed", "narrowed their differences" */
export function verbFrame(reading: Reading, verb: Token): OutcomeFrame | null {
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  if (verb.lemma === 'agree') return agreeing(reading, verb);
  return (
    collapsed(reading, verb) ??
    stuck(reading, verb) ??
    settled(reading, verb) ??
    cameCloser(reading, verb) ??
    remaining(reading, verb) ??
    cameToNothing(reading, verb) ??
    brokeNoGround(reading, verb) ??
    (isAsserted(reading, verb)
      ? (deadlock(reading, verb) ?? fruits(reading, verb) ?? cameToTerms(reading, verb))
      : null)
  );
}

/** "The talks collapsed", "negotiations broke down" */
function collapsed(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!collapsing.has(verb.lemma) || !isAsserted(reading, verb)) return null;
  const [subject] = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass');
  if (subject === undefined || !isNegotiation(reading, subject)) return null;
  if (childrenWith(reading, verb.index, 'neg', 'xcomp').length > 0) return null;
  const breaks = /^(?:break|fall)$/.test(verb.lemma);
  const particle = childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) =>
    /^(?:down|through|apart|off|up)$/.test(lower),
  );
  if (breaks && !particle) return null;
  // "a last attempt at a compromise failed"
  const goal = /^(?:attempt|push|bid|effort)$/.test(subject.lemma) ? phraseObject(reading, subject, 'at', 'for') : null;
  // "Negotiations on prices have stalled"
  const own = /^(?:talk|negotiation)$/.test(subject.lemma) ? lockedOver(reading, subject) : null;
  const isOnly = own !== null && lockedOver(reading, verb) === null;
  return frameOn('no-agreement', verb, goal ?? (isOnly ? own : null));
}

/** "the talks remained inconclusive", "the summit ended in deadlock", "reached an impasse" */
function stuck(reading: Reading, verb: Token): OutcomeFrame | null {
  const [own] = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass');
  // "made progress on prices but remain far apart on borders"
  const subject = own ?? (verb.label === 'conj' ? childrenWith(reading, verb.head, 'nsubj').at(0) : undefined);
  if (subject === undefined || !isAsserted(reading, verb) || isNegated(reading, verb)) return null;
  const words = [
    ...childrenWith(reading, verb.index, 'acomp', 'oprd', 'attr', 'dobj'),
    ...childrenWith(reading, verb.index, 'prep').flatMap(({ index }) => childrenWith(reading, index, 'pobj')),
  ];
  const isWithout = childrenWith(reading, verb.index, 'prep').some(
    ({ lower, index }) =>
      lower === 'without' && childrenWith(reading, index, 'pobj').some(({ lemma }) => results.has(lemma)),
  );
  if (isWithout && ending.has(verb.lemma)) return { kind: 'no-agreement', head: verb, clause: verb };
  const isApart =
    /^(?:be|remain|stay)$/.test(verb.lemma) &&
    childrenWith(reading, verb.index, 'advmod', 'acomp').some(({ lower }) => lower === 'apart');
  const word = words.find(({ lower }) => fruitless.has(lower));
  if (isApart) return frameOn('no-agreement', verb, lockedOver(reading, verb));
  // "Two weeks of talks opened on Monday. They ended in stalemate"
  const isBack = /^(?:they|it)$/.test(subject.lower) && verb.lemma === 'end';
  const isLocked =
    isAgent(subject) &&
    word !== undefined &&
    (/^(?:deadlock|stalemate|impasse)$/.test(word.lower) ? verb.lemma === 'reach' : word.lower === 'deadlocked');
  if (word === undefined || !(isNegotiation(reading, subject) || isBack || isLocked)) return null;
  const isEnd = /^(?:failure|unsuccessful|deadlock|stalemate)$/.test(word.lower) && /^(?:end|result)$/.test(verb.lemma);
  const over = lockedOver(reading, word);
  return frameOn(isEnd ? 'no-agreement' : 'no-progress', verb, over);
}

/** "the two sides were closer to a deal", "edged closer to an agreement" */
function cameCloser(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:be|come|get|move|edge|inch|draw|grow)$/.test(verb.lemma) || !isAsserted(reading, verb)) return null;
  if (isNegated(reading, verb)) return null;
  const [closer] = childrenWith(reading, verb.index, 'acomp', 'advmod').filter(({ lower }) =>
    /^(?:closer|nearer)$/.test(lower),
  );
  const goal = closer && (phraseObject(reading, closer, 'to') ?? phraseObject(reading, verb, 'to'));
  if (!closer || !goal || !agreementNouns.has(goal.lemma)) return null;
  const isNone = childrenWith(reading, closer.index, 'neg', 'advmod', 'det').some(({ lower }) => lower === 'no');
  return frameOn(turned('progress', isNone), verb, goal);
}

/** "Significant gaps remain" */
function remaining(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:remain|persist)$/.test(verb.lemma) || !isAsserted(reading, verb) || isNegated(reading, verb)) return null;
  const gap = childrenWith(reading, verb.index, 'nsubj').find(
    ({ lemma, tag }) => differences.has(lemma) && tag === 'NNS',
  );
  const matter = gap && phraseObject(reading, gap, 'on', 'over');
  return gap === undefined ? null : frameOn('no-agreement', verb, matter ?? null, gap);
}

/** "the talks came to nothing", "the Istanbul talks, which came to nothing" */
function cameToNothing(reading: Reading, verb: Token): OutcomeFrame | null {
  if (verb.lemma !== 'come' || !isAsserted(reading, verb)) return null;
  const isNothing = childrenWith(reading, verb.index, 'prep').some(
    ({ lower, index }) =>
      lower === 'to' &&
      childrenWith(reading, index, 'pobj').some((object) => /^(?:nothing|naught)$/.test(object.lower)),
  );
  const subject = childrenWith(reading, verb.index, 'nsubj').at(0);
  const what = subject && antecedent(reading, subject);
  return isNothing && what !== undefined && isNegotiation(reading, what) ? frameOn('no-agreement', verb, what) : null;
}

/** "were not able to break new ground" */
function brokeNoGround(reading: Reading, verb: Token): OutcomeFrame | null {
  const [ground] = verb.lemma === 'break' ? childrenWith(reading, verb.index, 'dobj') : [];
  if (ground?.lemma !== 'ground') return null;
  const chain = [verb, reading.tokens[verb.head], reading.tokens[reading.tokens[verb.head].head]];
  const isDenied =
    childrenWith(reading, ground.index, 'det').some(({ lower }) => lower === 'no') ||
    chain.some((each) => childrenWith(reading, each.index, 'neg').length > 0 || /^(?:unable|fail)$/.test(each.lemma));
  const isNew = childrenWith(reading, ground.index, 'amod').some(({ lower }) => lower === 'new');
  return isNew && isDenied ? { kind: 'no-progress', head: verb, clause: verb } : null;
}

/** "settled the dispute", "all terms had been finalized", "narrowed their differences" */
function settled(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!isAsserted(reading, verb)) return null;
  const object = childrenWith(reading, verb.index, 'dobj', 'nsubjpass').at(0);
  if (object === undefined) return null;
  const isDenied = isNegated(reading, verb) || isFailed(reading, verb);
  const isNarrowed = narrowing.has(verb.lemma) && differences.has(object.lemma);
  if (isNarrowed) return { kind: turned('progress', isDenied), head: object, clause: verb };
  const isSettled =
    (/^(?:settle|resolve)$/.test(verb.lemma) && disputes.has(object.lemma)) ||
    (/^(?:finali[sz]e|settle)$/.test(verb.lemma) && termNouns.has(object.lemma));
  return isSettled ? { kind: turned('agreement', isDenied), head: object, clause: verb } : null;
}

const isNegotiation = (reading: Reading, noun: Token): boolean =>
  negotiations.has(noun.lemma) ||
  childrenWith(reading, noun.index, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => negotiations.has(lemma));

function agreeing(reading: Reading, verb: Token): OutcomeFrame | null {
  const isDenied = isNegated(reading, verb);
  // "agreed to disagree on steel"
  const [apart] = childrenWith(reading, verb.index, 'xcomp').filter(({ lemma }) => lemma === 'disagree');
  if (apart !== undefined && isAsserted(reading, verb))
    return frameOn('no-agreement', verb, lockedOver(reading, apart, verb), apart);
  const governor = reading.tokens[verb.head];
  const isFailed =
    verb.label === 'xcomp' &&
    (/^(?:fail|struggle)$/.test(governor.lemma) || governor.lower === 'unable') &&
    isAsserted(reading, governor);
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
  const matter = childrenWith(reading, verb.index, 'xcomp', 'ccomp', 'advcl', 'prep', 'nsubjpass').filter((part) =>
    part.label === 'prep'
      ? // "agreed on Saturday" tells when.
        /^(?:on|to|upon)$/.test(part.lower) && !governsTime(reading, part)
      : part.label !== 'advcl' || part.tag === 'VB',
  );
  if (matter.length === 0 || matter.some(({ tag }) => tag === 'WP' || tag === 'WDT')) return false;
  const [subject] = childrenWith(reading, verb.index, 'nsubj');
  const isOne =
    subject !== undefined &&
    /^(?:NNP?|PRP)$/.test(subject.tag) &&
    !/^(?:we|they)$/.test(subject.lower) &&
    !isJoint(reading, subject);
  return !(isOne && matter.every(({ label }) => label === 'xcomp' || label === 'advcl'));
}

/** "Ruiz and the Norwegian president Lind": the parser may hang the first on the last. */
const isJoint = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'conj').length > 0 ||
  childrenWith(reading, index, 'nmod', 'appos').some((first) => childrenWith(reading, first.index, 'conj').length > 0);
