import type { Change } from '../schema/change.js';
import type { Decision } from '../schema/decision.js';
import type { FactNoun, ReportRecord } from '../schema/record.js';

export type StoredFact = ReportRecord[FactNoun][number];

/** A record to store, and the version of the engine that read it. */
export interface Entry {
  readonly record: ReportRecord;
  readonly engine: string;
  /** The bytes it was read from, kept so that a newer engine can read them again. */
  readonly original?: Uint8Array;
}

export interface StoredRecord extends Omit<Entry, 'original'> {
  /** When it was stored, ISO 8601. */
  readonly addedAt: string;
  /** The second time axis: the day its report could first be known, ISO 8601; the day of storing where it has no date of its own. */
  readonly knownAt: string;
}

export interface SearchQuery {
  /** Words that must all occur; `"a phrase"` and `prefix*` as usual. Null: facts of any words. */
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
  /** Only what was known by that day. */
  readonly asOf?: string;
  readonly limit: number;
  /** How many of the answers to leave out before the first. */
  readonly skip?: number;
}

export interface RecordQuery {
  /** Only what was known by that day. */
  readonly asOf?: string;
  /** The nouns whose facts are wanted; the others are left empty. All unless given. */
  readonly nouns?: readonly FactNoun[];
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
  readonly kind: 'refused' | 'added' | 'replaced' | 'deleted' | 'decided' | 'retracted';
  readonly subject: string;
  readonly reason: string;
}

/** What a backup holds. */
export interface Copy {
  readonly reports: number;
  readonly facts: number;
  readonly bytes: number;
}

/**
 * The port behind which records are kept. Every method either does all it says or throws a ReadoutError and does
 * nothing; what a resolved promise acknowledged survives a kill. Several processes may hold one store open.
 */
export interface Store {
  /** Stores records; a report that is there already gets its facts replaced. All or nothing. */
  put(entries: readonly Entry[]): Promise<Change[]>;
  /** Records in the order in which their reports were first stored. */
  records(query?: RecordQuery): Promise<StoredRecord[]>;
  record(report: string): Promise<StoredRecord | null>;
  /** The bytes a report was read from; null where they were not given. */
  original(report: string): Promise<Uint8Array | null>;
  /** Newest stored first; reports before facts. */
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** Deletes reports and everything derived from them, down to the last word of the index; gives those that were there. */
  remove(reports: readonly string[]): Promise<string[]>;
  decide(decision: Decision): Promise<void>;
  /** Takes a decision back; false where there is none of that id. */
  retract(decision: string, reason: string): Promise<boolean>;
  decisions(): Promise<Decision[]>;
  /** Oldest first. */
  log(): Promise<LogLine[]>;
  /** Writes a copy that opens as a store of its own, once it is found whole. Others may go on writing. */
  backup(path: string): Promise<Copy>;
  close(): Promise<void>;
}
