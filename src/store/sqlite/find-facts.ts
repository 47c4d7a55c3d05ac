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

/** Facts so few that their days are sooner looked at one by one than in the index, where those of a year fill many pages. */
const few = 300;
const endOfKeys = Number.MAX_SAFE_INTEGER;

/** The keys of facts that meet all conditions, newest first. */
export function findFacts(
  statements: Statements,
  { subjects, days }: Conditions,
  asOf: string,
  skip: number,
  limit: number,
): number[] {
  const subject = subjects.join(' AND ');
  const page = (match: string, marks: ReadonlySet<string> | null): number[] =>
    newest(statements, match, marks, asOf, skip + limit).slice(skip);
  if (days === null) return page(subject, null);
  const some = subjects.length === 0 ? null : statements.rows(selectSome, [subject, few + 1]);
  if (some !== null && some.length <= few) return page(subject, new Set(days));
  return page([...subjects, `marks : (${anyOf(days)})`].join(' AND '), null);
}

const selectSome = 'select 1 from words where words match ? and rowid & 1048575 > 0 limit ?';

/** The newest facts that the index finds and that have one of the marks (null: any), `wanted` of them at most. */
function newest(
  statements: Statements,
  match: string,
  marks: ReadonlySet<string> | null,
  asOf: string,
  wanted: number,
): number[] {
  const keys: number[] = [];
  let before = endOfKeys;
  for (let lot = marks === null ? wanted : 2 * wanted; keys.length < wanted; lot *= 2) {
    const found = statements.rows<Found>(selectLot, [match, before, asOf, lot]);
    for (const fact of found) {
      if (marks === null || fact.marks.split(' ').some((mark) => marks.has(mark))) keys.push(fact.key);
    }
    const last = found.at(-1);
    if (last === undefined || found.length < lot) break;
    before = last.key;
  }
  return keys.slice(0, wanted);
}

const selectLot = `
  select fact.key, fact.marks
  from words join fact on fact.key = words.rowid join report on position = words.rowid >> 20
  where words match ? and words.rowid < ? and known_at <= ?
  order by words.rowid desc limit ?`;

export const anyOf = (texts: readonly string[]): string => texts.map(quoted).join(' OR ');
export const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`;
