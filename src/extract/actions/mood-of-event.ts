import { isCooperative } from '../../lexicon/plover.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';
import { announced, type Composed, negated, possible } from './compose.js';
import type { Mood } from './mood.js';
import { operatorsOf } from './operators.js';
import { isPassive, prepositionsOf } from './syntax.js';

/** What an event becomes by the mood of its verb; null where nothing is left of it. */
export function withMood(reading: Reading, coded: CodedEvent, verb: number, mood: Mood): CodedEvent | null {
  let result: Composed = coded;
  if (mood.future) result = isUnderDeal(reading, verb) ? asAgreed(coded) : announced(coded);
  else if (mood.possible) result = { ...possible(coded), status: 'hypothetical' };
  if (mood.negated && !mood.future && isCooperative(coded.event) && isLeftUndone(reading, verb)) return null;
  const isNegated = mood.negated || hasNoObject(reading, verb);
  if (isNegated && operatorsOf(reading, verb, verb).includes('plan')) return null;
  if (isNegated) result = mood.future ? negated({ ...coded, ...futureDenied(coded, result) }) : negated(coded);
  if (mood.underWay && result.status === 'done') result = { ...result, status: 'under-way' };
  if (mood.conditional || mood.obliged) result = { ...result, status: 'hypothetical' };
  const certain = mood.conditional ? 0.4 : result.status === 'hypothetical' || result.status === 'denied' ? 0.7 : 1;
  return {
    ...coded,
    event: result.event,
    mode: result.mode,
    status: result.status,
    strength: coded.strength * certain,
  };
}

/** "Under the deal, the army will deploy there": what was agreed threatens nobody. */
function isUnderDeal(reading: Reading, verb: number): boolean {
  const above = reading.tokens[verb].label === 'conj' ? [verb, reading.tokens[verb].head] : [verb];
  return above
    .flatMap((index) => prepositionsOf(reading, index))
    .some(
      ({ preposition, object }) =>
        preposition.lower === 'under' &&
        /^(?:deal|agreement|accord|truce|plan|terms?|pact|ceasefire|treaty|arrangement)$/.test(object.lemma),
    );
}

function asAgreed(coded: CodedEvent): Composed {
  const result = announced(coded);
  return result.event === 'THREATEN' ? { event: 'AGREE', mode: null, status: 'announced' } : result;
}

/** "was not signed", "has not visited": not done is not refused. */
function isLeftUndone(reading: Reading, verb: number): boolean {
  return isPassive(reading, verb) || childrenWith(reading, verb, 'aux').some(({ lemma }) => lemma === 'have');
}

/** "reached no agreement". */
function hasNoObject(reading: Reading, verb: number): boolean {
  return childrenWith(reading, verb, 'dobj', 'nsubjpass', 'oprd').some(({ index }) =>
    childrenWith(reading, index, 'det').some(({ lower }) => lower === 'no'),
  );
}

/** "will not attack" denies a threat; "will not help" refuses help. */
const futureDenied = (coded: CodedEvent, future: Composed): Composed =>
  future.event === 'THREATEN' && coded.event !== 'MOBILIZE' ? future : coded;
