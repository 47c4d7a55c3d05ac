import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, hasPassiveAuxiliary, isInfinitive } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import { steps } from './commitment-words.js';
import type { Deed } from './deed.js';

/** "The first captives are due to be freed on Monday", "a pullback is expected to begin next week": fixed to come, by nobody named. */
export const fixed = (reading: Reading, verb: Token): Deed[] =>
  childrenWith(reading, verb.index, 'xcomp')
    .filter(
      (deed) =>
        isInfinitive(reading, deed) &&
        (hasPassiveAuxiliary(reading, deed)
          ? steps.has(deed.lemma) || /^(?:complete|finish|finali[sz]e|conclude)$/.test(deed.lemma)
          : /^(?:begin|start|resume|take|enter|reopen|expire)$/.test(deed.lemma)) &&
        isDated(reading, verb, deed),
    )
    .map((deed) => ({ verb: deed, who: null, toWhom: null }));

/** What is only "expected to be published" may be anybody's guess; a day makes it a plan. */
const isDated = (reading: Reading, verb: Token, deed: Token): boolean =>
  verb.lower !== 'expected' ||
  [verb, deed].some(({ index }) => {
    const days = childrenWith(reading, index, 'npadvmod', 'prep').flatMap((part) => [
      part,
      ...childrenWith(reading, part.index, 'pobj'),
    ]);
    return days.some(isTimeWord);
  });
