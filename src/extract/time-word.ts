import type { Reading, Token } from '../text/reading.js';
import { childrenWith } from './syntax.js';

/** A word of a day or an hour, as the name recognizer marks it. */
export const isTimeWord = ({ entity }: Token): boolean => entity === 'DATE' || entity === 'TIME';

/** "on Monday", "at noon": whether a preposition leads to a day or an hour. */
export const governsTime = (reading: Reading, preposition: Token): boolean =>
  childrenWith(reading, preposition.index, 'pobj').some(isTimeWord);
