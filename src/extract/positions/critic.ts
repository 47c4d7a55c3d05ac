import type { Reading, Token } from '../../text/reading.js';
import { isAsserted } from '../assertion.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { type Frame, isDenied } from './frame.js';
import { isPolicy } from './policy-words.js';

/** "has been a vocal critic of the plan", "is a supporter of the ban": what one is for or against. */
export function critic(reading: Reading, verb: Token): Frame | null {
  if (!/^(?:be|remain|become)$/.test(verb.lemma) || !isAsserted(reading, verb) || isDenied(reading, verb)) return null;
  const who = childrenWith(reading, verb.index, 'attr').find(({ lemma }) => partisans.has(lemma));
  const issue = who && phraseObject(reading, who, 'of', 'to');
  return issue && isPolicy(issue) ? { issue, change: 'not-stated' } : null;
}

const partisans = new Set('critic opponent supporter proponent advocate champion backer foe defender'.split(' '));
