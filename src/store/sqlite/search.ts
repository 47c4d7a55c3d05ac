import { type FactNoun, factNouns } from '../../schema/record.js';
import { endOfTime } from '../end-of-time.js';
import type { SearchHit, SearchQuery, StoredFact } from '../store.js';
import { marksMeeting } from './calendar-marks.js';
import { actMark, countryMark, nounMark } from './fact-words.js';
import { anyOf, type Conditions, findFacts, quoted } from './find-facts.js';
import { nameMark } from './name-marks.js';
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

/** Newest first rather than by BM25, whose ranking would visit every hit of a common word. */
export function searchStore(statements: Statements, query: SearchQuery): SearchHit[] {
  const { asOf = endOfTime, limit, skip = 0 } = query;
  const asked = conditionsOf(query);
  if (asked === null) return [];
  const reports = aboutReports(query)
    ? statements.rows<HitRow>(selectReports, [asked.subjects.join(' AND '), asOf, skip + limit])
    : [];
  const rows = reports.slice(skip);
  if (rows.length < limit) {
    const keys = findFacts(statements, asked, asOf, Math.max(0, skip - reports.length), limit - rows.length);
    rows.push(...statements.rows<HitRow>(selectFacts, [JSON.stringify(keys)]));
  }
  return rows.map(hitOf);
}

const selectReports = `
  select id as report, headline, publisher, known_at, superseded_by, original, null as noun, null as body
  from report_words join report on position = report_words.rowid
  where report_words match ? and known_at <= ?
  order by report_words.rowid desc limit ?`;
const selectFacts = `
  select id as report, headline, publisher, known_at, superseded_by, original, fact.noun, fact.body
  from fact join report on position = fact.key >> 20
  where fact.key in (select value from json_each(?)) order by fact.key desc`;

/** Filters that only facts have leave whole reports out. */
function aboutReports({ words, country, act, from, to }: SearchQuery): boolean {
  return words !== null && [country, act, from, to].every((filter) => filter === undefined);
}

/** What is asked for; null where nothing can answer it. */
function conditionsOf({ words, names, country, act, from, to }: SearchQuery): Conditions | null {
  const subjects = words === null ? [] : wordsIn(words);
  if (words !== null && subjects.length === 0) return null;
  const who = (names ?? []).filter(searchable);
  if (names !== undefined && who.length === 0) return null;
  const marks = who.length === 0 ? [] : [`(${anyOf(who.map(nameMark))})`];
  if (country !== undefined) marks.push(quoted(countryMark(country)));
  if (act !== undefined) marks.push(quoted(actMark(act)));
  const isDated = from !== undefined || to !== undefined;
  const days = isDated ? marksMeeting(from, to) : null;
  if (days?.length === 0) return null;
  if (subjects.length === 0 && marks.length === 0 && !isDated) marks.push(`(${anyOf(factNouns.map(nounMark))})`);
  if (marks.length > 0) subjects.push(`marks : (${marks.join(' AND ')})`);
  return { subjects, days };
}

/** Words and `"phrases"` taken literally; `*` behind a word stands for any ending. */
function wordsIn(words: string): string[] {
  return [...words.matchAll(/"([^"]+)"|(\S+)/g)].flatMap(([, phrase, word]) => {
    const prefix = word?.endsWith('*') ? '*' : '';
    const text = phrase ?? word.replace(/\*$/, '');
    return searchable(text) ? [`{text names} : ${quoted(text)}${prefix}`] : [];
  });
}

const searchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function hitOf({ report, headline, publisher, known_at, superseded_by, original, noun, body }: HitRow): SearchHit {
  const fact = body === null ? null : (OriginalWords.parse(report, original).unpack(JSON.parse(body)) as StoredFact);
  return { report, headline, publisher, knownAt: known_at, supersededBy: superseded_by, noun, fact };
}
