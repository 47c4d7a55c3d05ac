import { endOfTime } from '../end-of-time.js';
import { commonOf } from './common-subjects.js';
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

/**
 * Facts looked at one by one for days and common words before the index is asked for all at once: these have long lists, and it would
 * go through them from end to end.
 */
const lots = [100, 300, 600];
const newest = Number.MAX_SAFE_INTEGER;

/** The keys of facts that meet all conditions, newest first. */
export function findFacts(
  statements: Statements,
  { subjects, days }: Conditions,
  asOf: string,
  skip: number,
  limit: number,
): number[] {
  const wanted = skip + limit;
  const { rare, common } = commonOf(statements, subjects);
  if (rare.length > 0 && (common.length > 0 || days !== null)) {
    const found = lookedAt(statements, { rare, common, days, asOf, wanted });
    if (found !== null) return found.slice(skip, wanted);
  }
  const match = days === null ? subjects : [...subjects, `marks : (${anyOf(days)})`];
  const facts = newestFacts(statements, { match, asOf, before: newest, limit: wanted });
  return facts.slice(skip).map(({ key }) => key);
}

interface Wanted {
  readonly rare: readonly string[];
  readonly common: readonly string[];
  readonly days: readonly string[] | null;
  readonly asOf: string;
  readonly wanted: number;
}

/** The keys of the newest that answer; null where too many would have to be looked at. */
function lookedAt(statements: Statements, { rare, common, days, asOf, wanted }: Wanted): number[] | null {
  const asked = days === null ? null : new Set(days);
  const found: number[] = [];
  let before = newest;
  for (const limit of lots) {
    const lot = newestFacts(statements, { match: rare, asOf, before, limit, withMarks: asked !== null });
    const dated = lot.filter(({ marks }) => asked === null || marks.split(' ').some((mark) => asked.has(mark)));
    const keys = dated.map(({ key }) => key);
    found.push(...(common.length === 0 ? keys : among(statements, keys, common)));
    if (lot.length < limit || found.length >= wanted) return found;
    before = lot[limit - 1].key;
  }
  return null;
}

/**
 * Which of the facts have all of `subjects`, newest first. A small index of these facts alone is made for it: looking one fact up in a
 * long list of the large one costs as much as indexing ten.
 */
function among(statements: Statements, keys: readonly number[], subjects: readonly string[]): number[] {
  statements.prepare(createCandidates).run([]);
  statements.prepare(forgetCandidates).run([]);
  statements.prepare(insertCandidates).run([JSON.stringify(keys)]);
  return statements.rows<Found>(selectCandidates, [subjects.join(' AND ')]).map(({ key }) => key);
}

const createCandidates = `create virtual table if not exists temp.candidate using fts5 (
  text, names, marks, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2')`;
const forgetCandidates = `insert into temp.candidate (candidate) values ('delete-all')`;
const insertCandidates = `insert into temp.candidate (rowid, text, names, marks)
  select key, text, names, marks from fact where key in (select value from json_each(?))`;
const selectCandidates = `select rowid as key from temp.candidate where candidate match ? order by rowid desc`;

interface Lot {
  readonly match: readonly string[];
  readonly asOf: string;
  readonly before: number;
  readonly limit: number;
  readonly withMarks?: boolean;
}

// The driver binds every number as a real one, which FTS5 does not take for a bound.
function newestFacts(statements: Statements, { match, asOf, before, limit, withMarks = false }: Lot): Found[] {
  const isOfAnyDay = asOf === endOfTime;
  const sql = `
    select words.rowid as key, ${withMarks ? 'fact.marks' : "'' as marks"} from words
    ${withMarks ? 'join fact on fact.key = words.rowid' : ''}
    ${isOfAnyDay ? '' : 'join report on position = words.rowid >> 20'}
    where words match ? and words.rowid < cast(? as integer) ${isOfAnyDay ? '' : 'and known_at <= ?'}
    order by words.rowid desc limit ?`;
  return statements.rows<Found>(sql, [match.join(' AND '), before, ...(isOfAnyDay ? [] : [asOf]), limit]);
}

export const anyOf = (texts: readonly string[]): string => texts.map(quoted).join(' OR ');
export const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`;
