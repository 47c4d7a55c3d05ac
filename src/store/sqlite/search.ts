import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { FactNoun } from '../../schema/record.js';
import type { SearchHit, SearchQuery, StoredFact } from '../store.js';
import type { Tables } from './tables.js';

interface HitRow {
  readonly report: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly known_at: string;
  readonly place: string | null;
  readonly body: string | null;
}

/** Newest first rather than by BM25, whose ranking would visit every hit of a common word. */
export async function searchStore(database: Kysely<Tables>, query: SearchQuery): Promise<SearchHit[]> {
  const match = matchOf(query);
  const known = query.asOf === undefined ? sql`1` : sql`report.known_at <= ${query.asOf}`;
  const rows: HitRow[] = [];
  if (match !== null && aboutReports(query)) {
    const found = await sql<HitRow>`
      select report.id as report, report.headline, report.publisher, report.known_at, null as place, null as body
      from report_text join report on report.position = report_text.rowid
      where report_text match ${match} and ${known}
      order by report_text.rowid desc limit ${query.limit}`.execute(database);
    rows.push(...found.rows);
  }
  const source =
    match === null
      ? sql`fact join report on report.position = fact.key >> 16 where 1`
      : sql`fact_text join fact on fact.key = fact_text.rowid join report on report.position = fact.key >> 16
          where fact_text match ${match}`;
  const found = await sql<HitRow>`
    select report.id as report, report.headline, report.publisher, report.known_at, fact.place,
      report.body -> fact.place as body
    from ${source} and ${known} and ${factConditions(query)}
    order by ${match === null ? sql`fact.key` : sql`fact_text.rowid`} desc limit ${query.limit}`.execute(database);
  rows.push(...found.rows);
  return rows.slice(0, query.limit).map(hitOf);
}

/** Filters that only facts have leave whole reports out. */
function aboutReports({ country, act, from, to }: SearchQuery): boolean {
  return country === undefined && act === undefined && from === undefined && to === undefined;
}

function factConditions({ act, from, to }: SearchQuery): RawBuilder<unknown> {
  const conditions = [sql`1`];
  if (act !== undefined) conditions.push(sql`fact.act = ${act}`);
  if (from !== undefined) conditions.push(sql`substr(fact.happened_to, 1, 10) >= ${from}`);
  if (to !== undefined) conditions.push(sql`substr(fact.happened_from, 1, 10) <= ${to}`);
  return sql.join(conditions, sql` and `);
}

/** The query in FTS5's language; null where any row will do. */
function matchOf({ words, names, country }: SearchQuery): string | null {
  const parts = [...(words ?? '').matchAll(/"([^"]+)"|(\S+)/g)].flatMap(([, phrase, word]) => {
    const prefix = word?.endsWith('*') ? '*' : '';
    const text = (phrase ?? word.replace(/\*$/, '')).replaceAll('"', '');
    return /[\p{L}\p{N}]/u.test(text) ? [`"${text}"${prefix}`] : [];
  });
  const who = (names ?? []).map((name) => `"${name.replaceAll('"', '')}"`);
  if (who.length > 0) parts.push(`parties : (${who.join(' OR ')})`);
  if (country !== undefined) parts.push(`countries : "${country.replaceAll('"', '')}"`);
  return parts.length === 0 ? null : parts.join(' AND ');
}

function hitOf({ report, headline, publisher, known_at, place, body }: HitRow): SearchHit {
  const noun = (place?.match(/\w+/)?.[0] ?? null) as FactNoun | null;
  const fact = body === null ? null : (JSON.parse(body) as StoredFact);
  return { report, headline, publisher, knownAt: known_at, noun, fact };
}
