import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { meetings } from './commitment-words.js';

/** Whether a noun phrase names a meeting or the like: "the talks", "a second round of talks". */
export const isMeeting = (reading: Reading, noun: Token): boolean =>
  meetings.has(noun.lemma) ||
  childrenWith(reading, noun.index, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => meetings.has(lemma));
