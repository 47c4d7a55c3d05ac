import { CompiledQuery, type Insertable, type Transaction } from 'kysely';
import type { ReportRecord } from '../../schema/record.js';
import { factNouns } from '../../schema/record.js';
import type { Change, Entry } from '../store.js';
import { columnsOf } from './columns.js';
import type { Tables } from './tables.js';

/** Stores one record within a transaction. */
export async function putEntry(
  transaction: Transaction<Tables>,
  { record, engine }: Entry,
  addedAt: string,
): Promise<Change> {
  const { report } = record;
  const body = JSON.stringify(record);
  const before = await transaction
    .selectFrom('report')
    .select(['position', 'body', 'engine'])
    .where('id', '=', report.id)
    .executeTakeFirst();
  const change = {
    report: report.id,
    ...compare(before === undefined ? [] : idsOf(JSON.parse(before.body)), idsOf(record)),
  };
  if (before !== undefined && before.body === body && before.engine === engine)
    return { ...change, change: 'unchanged' };
  const row = {
    id: report.id,
    sha256: report.sha256,
    headline: report.headline?.text ?? null,
    publisher: report.publisher,
    known_at: (report.publishedAt ?? report.dateline?.date ?? addedAt).slice(0, 10),
    added_at: addedAt,
    engine,
    body,
  };
  const position = before?.position ?? (await insertReport(transaction, row));
  if (before !== undefined) {
    await transaction.updateTable('report').set(row).where('id', '=', report.id).execute();
    await transaction
      .deleteFrom('fact')
      .where('key', '>=', keyOf(position, 0))
      .where('key', '<', keyOf(position + 1, 0))
      .execute();
    await transaction.deleteFrom('report_text').where('rowid', '=', position).execute();
  }
  await indexReport(transaction, record, position);
  await indexFacts(transaction, record, position);
  return { ...change, change: before === undefined ? 'added' : 'replaced' };
}

async function insertReport(transaction: Transaction<Tables>, row: Insertable<Tables['report']>): Promise<number> {
  const { insertId } = await transaction.insertInto('report').values(row).executeTakeFirstOrThrow();
  return Number(insertId);
}

async function indexReport(transaction: Transaction<Tables>, record: ReportRecord, position: number): Promise<void> {
  const { report, entities } = record;
  const text = `${report.headline?.text ?? ''}\n${report.text}`;
  const parties = entities.flatMap((entity) => [entity.name, ...entity.aliases]).join('\n');
  await transaction.insertInto('report_text').values({ rowid: position, text, parties, countries: '' }).execute();
}

async function indexFacts(transaction: Transaction<Tables>, record: ReportRecord, position: number): Promise<void> {
  const facts: unknown[][] = [];
  const texts: unknown[][] = [];
  for (const noun of factNouns) {
    for (const [index, fact] of record[noun].entries()) {
      const { act, from, to, text, parties, countries } = columnsOf(noun, fact);
      const key = keyOf(position, facts.length);
      facts.push([key, `$.${noun}[${index}]`, act, from, to]);
      texts.push([key, text, parties, countries]);
    }
  }
  await insertRows(transaction, 'insert into fact (key, place, act, happened_from, happened_to)', facts);
  await insertRows(transaction, 'insert into fact_text (rowid, text, parties, countries)', texts);
}

const rowsAtOnce = 16;

/** Sixteen rows a statement, the rest one by one: two texts for the driver to prepare, whatever the number of facts. */
async function insertRows(transaction: Transaction<Tables>, into: string, rows: readonly unknown[][]): Promise<void> {
  for (let first = 0; first < rows.length; ) {
    const chunk =
      rows.length - first < rowsAtOnce ? rows.slice(first, first + 1) : rows.slice(first, first + rowsAtOnce);
    const places = chunk.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    await transaction.executeQuery(CompiledQuery.raw(`${into} values ${places}`, chunk.flat()));
    first += chunk.length;
  }
}

function keyOf(position: number, number: number): number {
  return position * 65_536 + number;
}

function idsOf(record: ReportRecord): string[] {
  return factNouns.flatMap((noun) => record[noun].map((fact) => fact.id));
}

function compare(before: readonly string[], after: readonly string[]) {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    factsAdded: [...now].filter((id) => !old.has(id)).length,
    factsRemoved: [...old].filter((id) => !now.has(id)).length,
    factsKept: [...now].filter((id) => old.has(id)).length,
  };
}
