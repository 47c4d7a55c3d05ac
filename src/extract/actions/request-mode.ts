import type { Reading, Token } from '../../text/reading.js';
import { isBelow } from '../syntax.js';
import { nounClasses, nounCoding } from './frame.js';

const changing = new Set('resign replace reinstate restore reform overhaul quit abdicate'.split(' '));
const yielding = new Set(
  'stop end halt cease withdraw release free lift disarm surrender dismantle vacate evacuate'.split(' '),
);
const meeting = new Set('meet negotiate talk confer'.split(' '));

/** PLOVER's mode of a request by what is asked for, the verb before the nouns it takes; null where that tells none. */
export function requestModeOf(reading: Reading, heads: readonly number[]): string | null {
  for (const head of heads) {
    const { lemma, pos } = reading.tokens[head];
    if (pos === 'VERB') {
      if (changing.has(lemma)) return 'change';
      if (yielding.has(lemma)) return 'yield';
      if (meeting.has(lemma)) return 'meet';
    }
    const nouns = reading.tokens.slice(head, head + 8).filter((noun) => isNear(reading, noun, head));
    if (nouns.some(({ index }) => nounCoding(reading, index)?.event === 'CONSULT')) return 'meet';
    if (
      nouns.some(({ index }) => nounClasses(reading, index).some((name) => /^(?:aid|arms|missile|rescue)$/.test(name)))
    )
      return 'assist';
  }
  return null;
}

/** Asked for, or part of it: "requested missiles", "show readiness for talks", with no other clause between. */
function isNear(reading: Reading, noun: Token, head: number): boolean {
  if (noun.pos !== 'NOUN' || noun.sentence !== reading.tokens[head].sentence || !isBelow(reading, noun.index, head))
    return false;
  for (let at = noun; at.index !== head; at = reading.tokens[at.head])
    if (!/^(?:dobj|pobj|prep|compound|conj)$/.test(at.label)) return false;
  return true;
}
