import type { ReportRecord } from '../../src/schema/record.js';
import { RecordBuilder } from '../../test/builders/record.js';

const words = 20_000;
const factsPerReport = 20;

/** A made-up word; small numbers are the common words, as in any language (Zipf). */
export const vocabulary = (rank: number): string => `w${(rank % words).toString(36)}ord`;

/** A made-up report of 20 statements and some 400 words, the same for the same number. */
export function syntheticRecord(number: number): ReportRecord {
  const random = randomNumbers(number + 1);
  const rank = () => Math.floor(words ** random()) - 1;
  const sayings = Array.from({ length: factsPerReport }, (_, index) => {
    const said = Array.from({ length: 17 }, () => vocabulary(rank()));
    return { who: `Person ${Math.floor(random() * 500)}`, words: `${said.join(' ')} n${number}x${index}` };
  });
  const text = sayings.map(({ who, words }) => `${who} said ${words}.`).join('\n\n');
  const builder = new RecordBuilder(`synthetic-${number}`, text, { publishedAt: '2025-07-04', publisher: 'Synthetic' });
  for (const { who, words } of sayings) builder.statement(who, words);
  return builder.record;
}

/** Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
