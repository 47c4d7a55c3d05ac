import type { ReportRecord } from '../../src/schema/record.js';
import { kinds } from './case.js';

/** A fact of any kind, seen as data. */
export type Fact = Readonly<Record<string, unknown>>;

/** What a field holds: each item with every way a case may write it. */
export type FieldItem = readonly string[];

/** The facts of one kind in a record. */
export const factsOf = (record: ReportRecord, kind: keyof typeof kinds): readonly Fact[] =>
  record[kinds[kind]] as readonly Fact[];

/**
 * Reads a field as a case writes it: `speaker`, `relayed by` and `published by` of a statement; else the property of
 * that name, spaces for capitals (`said at`), dots for depth (`duration.value`). `parties` of an action are its actors and
 * recipients together.
 */
export function fieldItems(record: ReportRecord, fact: Fact, field: string): FieldItem[] {
  const relation = { speaker: 'speaker', 'relayed by': 'relayed-by', 'published by': 'published-by' }[field];
  if (relation !== undefined && Array.isArray(fact.sources)) {
    return items(
      record,
      fact.sources.filter((source: Fact) => source.relation === relation),
    );
  }
  const path = field.split('.').map((name) => name.trim().replace(/ (\w)/g, (_, letter) => letter.toUpperCase()));
  const parties = { parties: [fact.actors, fact.recipients].flat() };
  const from = path[0] === 'parties' && !('parties' in fact) && 'actors' in fact ? parties : fact;
  return items(
    record,
    path.reduce<unknown>((value, name) => step(value, name, field), from),
  );
}

function step(value: unknown, name: string, field: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.flatMap((item) => step(item, name, field) ?? []);
  if (typeof value !== 'object' || !(name in value)) throw new Error(`no such field: "${field}"`);
  return (value as Fact)[name];
}

function items(record: ReportRecord, value: unknown): FieldItem[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => items(record, item));
  if (typeof value !== 'object') return [[String(value), ...referred(record, String(value))].map(fold)];
  // A passage by its text, a party by its name or the words that stand for it there, a time by its text or its value.
  const { text, name, value: timex, edtf, exact, description, evidence } = value as Fact;
  const words = name !== undefined && Array.isArray(evidence) ? evidence.map((piece: Fact) => piece.exact) : [];
  const ways = [name, text, timex, edtf, exact, description, ...words];
  return [ways.filter((way) => typeof way === 'string').map(fold)];
}

/** An id may be written as what it refers to: a statement's content or speaker, an entity's name. */
function referred(record: ReportRecord, id: string): string[] {
  const statement = record.statements.find((candidate) => candidate.id === id);
  if (statement) return [statement.content.text, ...statement.sources.slice(0, 1).map((source) => source.name)];
  return record.entities.filter((entity) => entity.id === id).map((entity) => entity.name);
}

/** White space folded, typographic quotation marks and apostrophes made plain. */
export const fold = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").trim();
