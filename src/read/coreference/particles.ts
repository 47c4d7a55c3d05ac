import type { Reading, TokenRange } from '../../text/reading.js';

/** Words between given name and surname that are part of the surname: "Ursula von der Leyen", "Mohammed bin Salman". */
const particles = new Set(
  'von van der den ter ten zu zum zur af av de del della di da dos das du la le los las bin bint ibn ben abu al el'.split(
    ' ',
  ),
);

const isParticle = ({ tokens }: Reading, token: number): boolean => particles.has(tokens[token]?.lower ?? '');

/** A name with the particles of its surname, where the reader cut it before, within or after them. */
export function withParticles(reading: Reading, { first, last }: TokenRange): TokenRange {
  const { tokens } = reading;
  const { sentence } = tokens[first];
  const isName = (token: number) => tokens[token]?.sentence === sentence && /^\p{Lu}\p{L}/u.test(tokens[token].text);
  let end = last;
  while (isParticle(reading, end)) end++;
  const isCutOff = isParticle(reading, end - 1) && isName(end) && !isParticle(reading, first);
  let start = first;
  while (isParticle(reading, start - 1) && tokens[start - 1].sentence === sentence) start--;
  return { first: start, last: isCutOff ? end + 1 : last };
}
