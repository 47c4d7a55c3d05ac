import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { isTimeWord } from '../time-word.js';

/** What sides are apart or stuck over, and not the day: "deadlocked on Tuesday over access"; null where not told. */
export const lockedOver = (reading: Reading, ...heads: readonly Token[]): Token | null =>
  heads
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ lower }) => /^(?:on|over|about)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'))
    .find((matter) => !isTimeWord(matter)) ?? null;
