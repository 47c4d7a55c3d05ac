import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { type Frame, isDenied } from './frame.js';

/** "is in favour of the ban", "spoke out in favour of extending it", "came out against the tax" */
export function inFavour(reading: Reading, verb: Token): Frame | null {
  const favour = phraseObject(reading, verb, 'in');
  if (favour !== null && /^(?:favou?r|support)$/.test(favour.lemma)) {
    // The parser hangs "of" on the verb before a gerund.
    const issue = phraseObject(reading, favour, 'of') ?? phraseObject(reading, verb, 'of');
    return issue && { issue, change: 'not-stated' };
  }
  const isOut = childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) => lower === 'out');
  const against = isOut && /^(?:come|speak)$/.test(verb.lemma) ? phraseObject(reading, verb, 'against') : null;
  return against && !isDenied(reading, verb) ? { issue: against, change: 'not-stated' } : null;
}

/** Verbs, by lemma, of making known what one is in favour of. */
export const speakingOut = new Set('speak come argue campaign rule pronounce declare lobby advocate'.split(' '));
