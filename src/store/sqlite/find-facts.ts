import type { Statements } from './statements.js';

export interface Conditions {
  /** Words, phrases and marks, in FTS5's language; all must be met. */
  readonly subjects: readonly string[];
  /** Marks of days, of which a fact must have one; null where any day will do. */
  readonly days: readonly string[] | null;
}

interface Found {
  readonly key: number;
  readonly marks: string;
}

/** Facts looked at one by one for their days before the index is asked, where those of a year fill many pages. */
const few = 300;

/** The keys of facts that meet all conditions, newest first. */
export function findFacts(
  statements: Statements,
  { subjects, days }: Conditions,
  asOf: string,
  skip: number,
  limit: number,
): number[] {
  const wanted = skip + limit;
  const keysOf = (match: readonly string[]): number[] =>
    statements
      .rows<Found>(selectLot, [match.join(' AND '), asOf, wanted])
      .slice(skip)
      .map(({ key }) => key);
  if (days === null) return keysOf(subjects);
  if (subjects.length > 0) {
    const newest = statements.rows<Found>(selectLot, [subjects.join(' AND '), asOf, few]);
    const asked = new Set(days);
    const dated = newest.filter(({ marks }) => marks.split(' ').some((mark) => asked.has(mark)));
    if (newest.length < few || dated.length >= wanted) return dated.slice(skip, wanted).map(({ key }) => key);
  }
  return keysOf([...subjects, `marks : (${anyOf(days)})`]);
}

const selectLot = `
  select fact.key, fact.marks
  from words join fact on fact.key = words.rowid join report on position = words.rowid >> 20
  where words match ? and known_at <= ?
  order by words.rowid desc limit ?`;

export const anyOf = (texts: readonly string[]): string => texts.map(quoted).join(' OR ');
export const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`;
