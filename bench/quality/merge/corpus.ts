import { readFileSync } from 'node:fs';
import type { Reader } from '../../../src/read/reader.js';
import type { EventDocument } from '../../../src/resolve/occasions/event-mention.js';
import { Alignment } from '../../../src/text/alignment.js';
import type { Span } from '../../../src/text/span.js';
import { readingMentions, wholeOf } from './reading-mentions.js';

/** An event mention as marked by hand. */
export interface MarkedEvent extends Span {
  readonly m: string;
  readonly text: string;
  readonly cluster: string;
  /** Whether its sentence was checked; only those are scored. */
  readonly validated: boolean;
}

/** A document of the bench (ECB+, MEANTIME). The topic is for training and scoring, never for matching. */
export interface MarkedDocument {
  readonly topic: string | number;
  readonly doc: string;
  readonly text: string;
  readonly events: readonly MarkedEvent[];
}

export function loadCorpus(path: string): MarkedDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as MarkedDocument);
}

/** A document as the matching sees it: read by the engine, with the places of its checked mentions given. */
export function eventDocument(reader: Reader, { doc, text, events }: MarkedDocument): EventDocument {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    role: 'body' as const,
  }));
  const source = { reportId: doc, original: text, text, alignment: Alignment.identity(text.length), paragraphs };
  const reading = reader.read(source);
  const given = events.filter(({ validated }) => validated);
  return { id: doc, day: dateLine(text), ...wholeOf(reading), mentions: readingMentions(reading, given) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthFirst = /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)? ?, ?((?:19|20)\d\d)\b/;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.? ?,? ((?:19|20)\d\d)\b/;

/** The day a short line near the top gives, in days since 1970. The product has this from the report. */
function dateLine(text: string): number | null {
  for (const line of text.slice(0, 1500).split('\n').slice(0, 8)) {
    if (line.length > 60) continue;
    const first = line.match(monthFirst);
    const [month, day, year] = first !== null ? first.slice(1) : reorder(line.match(dayFirst));
    const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase());
    if (number >= 0) return Date.UTC(Number(year), number, Number(day)) / 86_400_000;
  }
  return null;
}

function reorder(match: RegExpMatchArray | null): (string | undefined)[] {
  return match === null ? [] : [match[2], match[1], match[3]];
}
