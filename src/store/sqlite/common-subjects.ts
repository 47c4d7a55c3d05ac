import type { Statements } from './statements.js';

interface Subjects {
  readonly rare: readonly string[];
  /** Met by many of the newest facts. */
  readonly common: readonly string[];
}

/** Reports of which the newest facts are taken as a sample. */
const sampled = 16;
/** Of the sample's facts, the share from which on a subject is common. */
const commonShare = 0.5;

/** Parts what is asked for by how many of the newest facts have it. */
export function commonOf(statements: Statements, subjects: readonly string[]): Subjects {
  if (subjects.length < 2) return { rare: subjects, common: [] };
  const [{ key: last }] = statements.rows<{ key: number | null }>('select max(key) as key from fact');
  if (last === null) return { rare: subjects, common: [] };
  const from = last - (sampled << 20);
  const [{ facts }] = statements.rows<{ facts: number }>('select count(*) as facts from fact where key > ?', [from]);
  const enough = Math.ceil(facts * commonShare);
  const common = subjects.filter(
    (subject) => !isPrefix(subject) && countOf(statements, subject, from, enough) >= enough,
  );
  return { rare: subjects.filter((subject) => !common.includes(subject)), common };
}

/** Asking for the beginning of words costs the same for a few facts as for all. */
const isPrefix = (subject: string): boolean => subject.endsWith('*');

// The driver binds every number as a real one, which FTS5 does not take for a bound.
function countOf(statements: Statements, subject: string, from: number, enough: number): number {
  const sql = `select count(*) as facts from
    (select 1 from words where words match ? and rowid > cast(? as integer) order by rowid desc limit ?)`;
  return statements.rows<{ facts: number }>(sql, [subject, from, enough])[0].facts;
}
