import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { isNegated } from './denied.js';
import { lockedOver } from './locked-over.js';
import { frameOn, type OutcomeFrame, turned } from './outcome-frame.js';
import { differences, negotiations } from './outcome-words.js';

/** Of an asserted clause, set phrases of agreeing and of not: "came to terms on", "shook hands on", "concluded negotiations on", "hit a wall over". */
export const cameToTerms = (reading: Reading, verb: Token): OutcomeFrame | null =>
  agreed(reading, verb) ?? gapNarrowed(reading, verb) ?? hitWall(reading, verb);

function agreed(reading: Reading, verb: Token): OutcomeFrame | null {
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const isPhrase =
    (verb.lemma === 'come' && phraseObject(reading, verb, 'to')?.lower === 'terms') ||
    (verb.lemma === 'shake' && object?.lemma === 'hand') ||
    (verb.lemma === 'put' && object?.lemma === 'pen') ||
    (verb.lemma === 'conclude' && object !== undefined && /^(?:negotiation|talk)$/.test(object.lemma));
  if (!isPhrase) return null;
  const terms = phraseObject(reading, verb, 'to');
  const on = lockedOver(reading, verb, ...(object === undefined ? [] : [object]), ...(terms === null ? [] : [terms]));
  // Who shakes hands, or concludes talks in a town, has not agreed on anything by that.
  return on && frameOn(turned('agreement', isNegated(reading, verb)), verb, on);
}

/** "the gap on gas had narrowed" */
function gapNarrowed(reading: Reading, verb: Token): OutcomeFrame | null {
  const gap = verb.lemma === 'narrow' ? childrenWith(reading, verb.index, 'nsubj').at(0) : undefined;
  if (gap === undefined || !differences.has(gap.lemma)) return null;
  const on = lockedOver(reading, gap, verb);
  return on && frameOn(turned('progress', isNegated(reading, verb)), verb, on);
}

/** "The talks hit a wall over prisoners", "have reached a dead end", "are deadlocked over prices" */
function hitWall(reading: Reading, verb: Token): OutcomeFrame | null {
  if (isNegated(reading, verb)) return null;
  const talks = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass').find(({ lemma }) => negotiations.has(lemma));
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const isDeadEnd =
    object?.lemma === 'end' && childrenWith(reading, object.index, 'amod').some(({ lower }) => lower === 'dead');
  const isStopped =
    (/^(?:hit|reach)$/.test(verb.lemma) &&
      (isDeadEnd || /^(?:wall|snag|deadlock|impasse)$/.test(object?.lemma ?? ''))) ||
    verb.lower === 'deadlocked';
  if (talks === undefined || !isStopped) return null;
  const on = lockedOver(reading, verb, talks, ...(object === undefined ? [] : [object]));
  return frameOn('no-progress', verb, on);
}
