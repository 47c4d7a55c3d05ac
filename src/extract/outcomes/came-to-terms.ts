import type { Reading, Token } from '../../text/reading.js';
import { isAsserted } from '../assertion.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { isNegated } from './denied.js';
import { lockedOver } from './locked-over.js';
import { type OutcomeFrame, turned } from './outcome-frame.js';
import { differences, negotiations } from './outcome-words.js';

/** Set phrases of agreeing and of not: "came to terms on", "shook hands on", "concluded negotiations on", "hit a wall over". */
export function cameToTerms(reading: Reading, verb: Token): OutcomeFrame | null {
  if (!isAsserted(reading, verb)) return null;
  return agreed(reading, verb) ?? gapNarrowed(reading, verb) ?? hitWall(reading, verb);
}

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
  return on && { kind: turned('agreement', isNegated(reading, verb)), head: verb, clause: verb, paper: on };
}

/** "the gap on gas had narrowed" */
function gapNarrowed(reading: Reading, verb: Token): OutcomeFrame | null {
  const gap = verb.lemma === 'narrow' ? childrenWith(reading, verb.index, 'nsubj').at(0) : undefined;
  if (gap === undefined || !differences.has(gap.lemma)) return null;
  const on = lockedOver(reading, gap, verb);
  return on && { kind: turned('progress', isNegated(reading, verb)), head: verb, clause: verb, paper: on };
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
  return { kind: 'no-progress', head: verb, clause: verb, ...(on === null ? {} : { paper: on }) };
}
