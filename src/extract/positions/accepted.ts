import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { type Frame, isDenied } from './frame.js';
import { isPolicy } from './policy-words.js';

/** "accepted the terms", "has not accepted the plan": what others have put to a side. */
export function accepted(reading: Reading, verb: Token): Frame | null {
  if (verb.lemma !== 'accept') return null;
  const [refused] = isDenied(reading, verb) ? childrenWith(reading, verb.index, 'dobj') : [];
  if (refused !== undefined && isPolicy(refused)) return { issue: refused, change: 'not-stated' };
  // "demanded that Oslo accept the terms"
  if (!/^VB[DNZ]$/.test(verb.tag)) return null;
  const issue = childrenWith(reading, verb.index, 'dobj').find(({ lemma }) => offers.has(lemma));
  return issue === undefined ? null : { issue, change: 'not-stated' };
}

const offers = new Set(
  'term condition plan proposal deal truce ceasefire offer compromise demand roadmap draft verdict ruling'.split(' '),
);
