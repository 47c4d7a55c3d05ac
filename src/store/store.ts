import type { Decision } from '../schema/decision.js';
import type { FactNoun, ReportRecord } from '../schema/record.js';

export type StoredFact = ReportRecord[FactNoun][number];

/** A record to store, and the version of the engine that read it. */
export interface Entry {
  readonly record: ReportRecord;
  readonly engine: string;
}

export interface StoredRecord extends Entry {
  /** When it was stored, ISO 8601. */
  readonly addedAt: string;
  /** The second time axis: the day its report could first be known, ISO 8601; the day of storing where it has no date of its own. */
  readonly knownAt: string;
}

/** What storing one record changed; facts are told apart by id. */
export interface Change {
  readonly report: string;
  readonly change: 'added' | 'replaced' | 'unchanged';
  readonly factsAdded: number;
  readonly factsRemoved: number;
  readonly factsKept: number;
}

export interface SearchQuery {
  /** Words that must all occur; `"a phrase"` and `prefix*` as usual. Null: any. */
  readonly words: string | null;
  /** Names of one person or body; one of them must have a part in the fact. */
  readonly names?: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** Act of a statement, event of an action, kind of a contact. */
  readonly act?: string;
  /** Days between which it happened, inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly limit: number;
}

/** A fact or, where `fact` is null, a report that answers a search. */
export interface SearchHit {
  readonly report: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly knownAt: string;
  readonly noun: FactNoun | null;
  readonly fact: StoredFact | null;
}

/** What the store did or refused, and why. */
export interface LogLine {
  readonly at: string;
  readonly kind: 'refused' | 'added' | 'replaced' | 'deleted' | 'decided';
  readonly subject: string;
  readonly reason: string;
}

/**
 * The port behind which records are kept. Every method either does all it says or throws a ReadoutError and does
 * nothing; what a resolved promise acknowledged survives a kill. Several processes may hold one store open.
 */
export interface Store {
  /** Stores records; a report that is there already gets its facts replaced. All or nothing. */
  put(entries: readonly Entry[]): Promise<Change[]>;
  /** Records in the order in which their reports were first stored; only those known by the day `asOf`, where given. */
  records(asOf?: string): Promise<StoredRecord[]>;
  record(report: string): Promise<StoredRecord | null>;
  /** Newest stored first; reports before facts. */
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** Deletes a report and everything derived from it; false where there is no such report. */
  remove(report: string): Promise<boolean>;
  decide(decision: Decision): Promise<void>;
  decisions(): Promise<Decision[]>;
  /** Oldest first. */
  log(): Promise<LogLine[]>;
  /** Writes a copy that opens as a store of its own. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
