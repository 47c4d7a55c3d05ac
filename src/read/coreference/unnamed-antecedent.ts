import { isPersonNoun, isSpeakerNoun } from '../../lexicon/speaker-nouns.js';
import type { Reading } from '../../text/reading.js';
import { centerBefore } from './center.js';
import type { Pronoun } from './pronoun.js';

/**
 * The head of the noun phrase that "it" or "they" goes on with where that has no name: a body ("The union struck. It demands"),
 * several people ("Residents fled. They said") or several names at once ("Lind and Haddad met. They agreed"). Null where that is
 * open.
 */
export function unnamedAntecedent(reading: Reading, token: number, { gender, isPlural }: Pronoun): number | null {
  if (!isPlural && gender !== 'neuter') return null;
  const head = centerBefore(reading, token);
  if (head === null) return null;
  const { lemma, lower, tag } = reading.tokens[head];
  if (lower === 'they' || lower === 'it') return head;
  if (!isPlural) return tag === 'NN' && isBody(lemma.toLowerCase()) ? head : null;
  return isSeveral(reading, head) || (/^NNP?S$/.test(tag) && isSpeakerNoun(lemma.toLowerCase())) ? head : null;
}

const bodies = new Set(
  'ministry council committee court party agency bank union group company army bloc alliance organization organisation commission department office university club association federation parliament senate congress assembly bureau authority institute institution foundation fund newspaper broadcaster network firm board corporation league center centre palace embassy campaign tribunal movement militia government airline retailer watchdog junta opposition statement report resolution text letter document account communique communiqué readout police military force side administration state city regulator'.split(
    ' ',
  ),
);

const isBody = (noun: string): boolean => bodies.has(noun) || (isSpeakerNoun(noun) && !isPersonNoun(noun));

const isSeveral = ({ tokens, children }: Reading, head: number): boolean =>
  children[head].some((child) => tokens[child].label === 'conj' && /^(?:PROPN|NOUN)$/.test(tokens[child].pos));
