import { type FactNoun, factNouns } from '../../schema/record.js';
import type { SearchHit, SearchQuery, StoredFact } from '../store.js';
import { marksMeeting } from './calendar-marks.js';
import { actMark, countryMark, nounMark } from './fact-words.js';
import { OriginalWords } from './packed-evidence.js';
import type { Statements } from './statements.js';

interface HitRow {
  readonly report: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly known_at: string;
  readonly superseded_by: string | null;
  readonly original: string;
  readonly noun: FactNoun | null;
  readonly body: string | null;
}

const endOfTime = '9999-12-31';

/** Newest first rather than by BM25, whose ranking would visit every hit of a common word. */
export function searchStore(statements: Statements, query: SearchQuery): SearchHit[] {
  const { asOf = endOfTime, limit, skip = 0 } = query;
  const match = matchOf(query);
  if (match === null) return [];
  const reports = aboutReports(query) ? statements.rows<HitRow>(selectReports, [match, asOf, skip + limit]) : [];
  const rows = reports.slice(skip);
  if (rows.length < limit) {
    const factsSkipped = Math.max(0, skip - reports.length);
    rows.push(...statements.rows<HitRow>(selectFacts, [match, asOf, limit - rows.length, factsSkipped]));
  }
  return rows.map(hitOf);
}

const selectReports = `
  select id as report, headline, publisher, known_at, superseded_by, original, null as noun, null as body
  from words join report on position = words.rowid >> 20
  where words match ? and words.rowid & 1048575 = 0 and known_at <= ?
  order by words.rowid desc limit ?`;
const selectFacts = `
  select id as report, headline, publisher, known_at, superseded_by, original, fact.noun, fact.body
  from words join fact on fact.key = words.rowid join report on position = words.rowid >> 20
  where words match ? and known_at <= ?
  order by words.rowid desc limit ? offset ?`;

/** Filters that only facts have leave whole reports out. */
function aboutReports({ words, country, act, from, to }: SearchQuery): boolean {
  return words !== null && [country, act, from, to].every((filter) => filter === undefined);
}

/** The query in FTS5's language; null where nothing can answer it. */
function matchOf({ words, names, country, act, from, to }: SearchQuery): string | null {
  const parts = words === null ? [] : wordsIn(words);
  if (words !== null && parts.length === 0) return null;
  const who = (names ?? []).filter(searchable);
  if (names !== undefined && who.length === 0) return null;
  if (who.length > 0) parts.push(`names : (${anyOf(who)})`);
  const marks: string[] = [];
  if (country !== undefined) marks.push(quoted(countryMark(country)));
  if (act !== undefined) marks.push(quoted(actMark(act)));
  if (from !== undefined || to !== undefined) {
    const days = marksMeeting(from, to);
    if (days.length === 0) return null;
    marks.push(`(${anyOf(days)})`);
  }
  if (parts.length === 0 && marks.length === 0) marks.push(`(${anyOf(factNouns.map(nounMark))})`);
  if (marks.length > 0) parts.push(`marks : (${marks.join(' AND ')})`);
  return parts.join(' AND ');
}

/** Words and `"phrases"` taken literally; `*` behind a word stands for any ending. */
function wordsIn(words: string): string[] {
  return [...words.matchAll(/"([^"]+)"|(\S+)/g)].flatMap(([, phrase, word]) => {
    const prefix = word?.endsWith('*') ? '*' : '';
    const text = phrase ?? word.replace(/\*$/, '');
    return searchable(text) ? [`{text names} : ${quoted(text)}${prefix}`] : [];
  });
}

const anyOf = (texts: readonly string[]): string => texts.map(quoted).join(' OR ');
const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`;
const searchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function hitOf({ report, headline, publisher, known_at, superseded_by, original, noun, body }: HitRow): SearchHit {
  const fact = body === null ? null : (OriginalWords.parse(report, original).unpack(JSON.parse(body)) as StoredFact);
  return { report, headline, publisher, knownAt: known_at, supersededBy: superseded_by, noun, fact };
}
