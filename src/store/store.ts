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
  /** The web address or file it was read at: another text there makes it a new revision, the same text no second report. */
  readonly address?: Address;
  /** Its address holds quite another report than before: it is no revision of that. */
  readonly startsAnew?: boolean;
}

/** A web address that was asked, or a file that was read: what to ask with the next time, and when. */
export interface Address {
  readonly url: string;
  /** `deleted`: a page whose report was deleted; feeds that list it do not bring it back. */
  readonly kind: 'page' | 'feed' | 'deleted';
  /** The feed that listed it, where a feed is watched. */
  readonly source: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601. */
  readonly askedAt: string;
  /** When it is to be asked again, ISO 8601; null: never by itself. */
  readonly askAfter: string | null;
  /** How often in a row asking failed. */
  readonly failures: number;
}

export interface StoredAddress extends Address {
  /** The report last read there; null for a feed, or where none was. */
  readonly report: string | null;
}

export interface StoredRecord extends Omit<Entry, 'original' | 'address' | 'startsAnew'> {
  /** The revision that took its place; null where it is the newest. */
  readonly supersededBy: string | null;
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
  /** The revision that took the report's place; null where it is the newest. */
  readonly supersededBy: string | null;
  readonly noun: FactNoun | null;
  readonly fact: StoredFact | null;
}

/** What the store did or refused, and why. */
export interface LogLine {
  readonly at: string;
  readonly kind: 'refused' | 'added' | 'replaced' | 'revised' | 'deleted' | 'decided' | 'retracted';
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
  /** Number of facts of a report that this engine has read; null where it has not. */
  factsRead(report: string, engine: string): Promise<number | null>;
  address(url: string): Promise<StoredAddress | null>;
  /** Of one kind, the longest waiting first; only those to be asked by then where a time is given. */
  addresses(kind: Address['kind'], dueBy?: string): Promise<StoredAddress[]>;
  /** Keeps what is known of an address; the report last read there stands. */
  note(address: Address): Promise<void>;
  /** Records in the order in which their reports were first stored; of each report the newest revision known. */
  records(query?: RecordQuery): Promise<StoredRecord[]>;
  record(report: string): Promise<StoredRecord | null>;
  /** All revisions of a report, known by any of them, the oldest first. */
  revisions(report: string): Promise<StoredRecord[]>;
  /** The newest revisions of reports that have more than one. */
  revisedReports(): Promise<string[]>;
  /** The bytes a report was read from; null where they were not given. */
  original(report: string): Promise<Uint8Array | null>;
  /** Newest stored first; reports before facts. */
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** Deletes reports with all their revisions and everything derived from them, down to the last word of the index; gives those that were there. */
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
