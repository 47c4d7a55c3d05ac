import { cueReading } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../../text/reading.js';
import { subtree } from '../../syntax.js';
import { isPossibleSpeaker } from '../possible-speaker.js';

/**
 * "Lind had asked Oslo to stay, her spokesman, Omar Haddad, said": after what is said, the parser sets the speaker beside
 * the last noun of it. Null where the verb does not close such a sentence.
 */
export function closingSource(reading: Reading, verb: Token): Token | null {
  const { tokens } = reading;
  if (!/^VB[DZP]$/.test(verb.tag) || cueReading('VERB', verb.lemma, 'quote') === undefined) return null;
  const end = tokens[verb.index - 1]?.text === ',' ? verb.index - 1 : verb.index;
  let found: Token | null = null;
  for (let at = tokens[end - 1]; at !== undefined && subtree(reading, at.index).last >= end; at = tokens[at.head]) {
    const { first } = subtree(reading, at.index);
    const isSetOff = at.label === 'appos' && tokens[first - 1]?.text === ',' && at.head < first - 1;
    if (isSetOff && isPossibleSpeaker(at)) found = at;
    if (!/^(?:appos|compound|pobj|prep)$/.test(at.label) || (found !== null && at.label !== 'appos')) break;
  }
  return found;
}
