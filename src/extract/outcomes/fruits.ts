import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { childrenWith, phraseObject, phraseObjects } from '../syntax.js';
import { isNegated } from './denied.js';
import { frameOn, type OutcomeFrame } from './outcome-frame.js';
import { negotiations } from './outcome-words.js';

/** Of an asserted clause, what talks yield: "have produced no results", "yielded nothing", "found common ground on pensions"; and who leaves them. */
export const fruits = (reading: Reading, verb: Token): OutcomeFrame | null =>
  noResults(reading, verb) ?? commonGround(reading, verb) ?? leftTalks(reading, verb);

function noResults(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:produce|yield|bring|deliver|bear)$/.test(verb.lemma)) return null;
  const talks = childrenWith(reading, verb.index, 'nsubj').find(({ lemma }) => negotiations.has(lemma));
  const fruit = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) =>
    /^(?:result|nothing|fruit|outcome)$/.test(lemma),
  );
  if (talks === undefined || fruit === undefined) return null;
  const isNone =
    fruit.lower === 'nothing' ||
    isNegated(reading, verb) ||
    childrenWith(reading, fruit.index, 'det', 'amod').some(({ lower }) => /^(?:no|few|little)$/.test(lower));
  const on = phraseObject(reading, talks, 'on', 'over', 'about');
  return isNone ? frameOn('no-progress', verb, on) : null;
}

function commonGround(reading: Reading, verb: Token): OutcomeFrame | null {
  const ground = verb.lemma === 'find' ? childrenWith(reading, verb.index, 'dobj').at(0) : undefined;
  const isCommon =
    ground?.lemma === 'ground' &&
    childrenWith(reading, ground.index, 'amod').some(({ lower }) => /^(?:common|middle)$/.test(lower));
  if (!ground || !isCommon) return null;
  const on = phraseObject(reading, ground, 'on', 'over') ?? phraseObject(reading, verb, 'on', 'over');
  const kind = isNegated(reading, verb) ? 'no-agreement' : 'agreement';
  return frameOn(kind, verb, on);
}

/** "withdrew from the negotiations", "walked out of talks on fish" */
function leftTalks(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!/^(?:withdraw|walk|pull|storm)$/.test(verb.lemma) || isNegated(reading, verb)) return null;
  const isSide = childrenWith(reading, verb.index, 'nsubj').some(isAgent);
  const talks = phraseObjects(reading, verb).find(({ lemma }) => /^(?:talk|negotiation)$/.test(lemma));
  const isOut = childrenWith(reading, verb.index, 'prep', 'prt', 'advmod').some(({ lower }) =>
    /^(?:from|out)$/.test(lower),
  );
  if (!isSide || talks === undefined || !isOut) return null;
  const on = phraseObject(reading, talks, 'on', 'over', 'about');
  return frameOn('no-agreement', verb, on ?? talks);
}
