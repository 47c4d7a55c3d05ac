import type { ReportRecord } from '../../src/schema/record.js';
import { type Act, actSchema } from '../../src/schema/statement.js';
import { RecordBuilder } from '../../test/builders/record.js';

const words = 20_000;
const people = 500;
const countries = ['USA', 'RUS', 'UKR', 'CHN', 'FRA', 'GBR', 'DEU', 'POL', 'TUR', 'IND', 'JPN', 'BRA', 'FJI'];
const firstDay = Date.parse('2023-07-01');
const days = 730;

/** A made-up word; small numbers are the common words, as in any language (Zipf). */
export const vocabulary = (rank: number): string => `w${(rank % words).toString(36)}ord`;
export const person = (number: number): string => `Person ${number % people}`;
export const country = (number: number): string => countries[number % countries.length];
export const act = (number: number): Act => actSchema.options[number % actSchema.options.length];
/** ISO 8601 day. */
export const day = (number: number): string =>
  new Date(firstDay + (number % days) * 86_400_000).toISOString().slice(0, 10);

/** A made-up report of some 400 words and 20 facts (16 statements, a call, 3 people), the same for the same number. */
export function syntheticRecord(number: number): ReportRecord {
  const random = randomNumbers(number + 1);
  const upTo = (end: number) => Math.floor(random() * end);
  const rank = () => Math.floor(words ** random()) - 1;
  const sayings = Array.from({ length: 16 }, (_, index) => {
    const said = Array.from({ length: 20 }, () => vocabulary(rank()));
    return { who: person(upTo(people)), words: `${said.join(' ')} n${number}x${index}` };
  });
  const call = `${sayings[0].who} and ${sayings[1].who} spoke by telephone on that day`;
  const text = [...sayings.map(({ who, words }) => `${who} said ${words}.`), `${call}.`].join('\n\n');
  const publishedAt = day(upTo(days));
  const builder = new RecordBuilder(`synthetic-${number}`, text, { publishedAt, publisher: 'Synthetic' });
  for (const { who, words } of sayings) {
    const when = random() < 0.3 ? builder.day('that day', publishedAt) : null;
    builder.statement(who, words, { act: act(Math.floor(upTo(30) * random())), saidAt: when });
  }
  builder.contact(call, [sayings[0].who, sayings[1].who], { when: builder.day('that day', publishedAt) });
  for (const { who } of sayings.slice(0, 3)) builder.entity(who, { country: country(upTo(countries.length)) });
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
