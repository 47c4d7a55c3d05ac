import type { FactNoun } from '../../schema/record.js';

export interface ReportRow {
  readonly id: string;
  /** Order of first storing. */
  readonly position: number;
  readonly sha256: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly known_at: string;
  readonly added_at: string;
  readonly engine: string;
  /** See `digestOf`. */
  readonly digest: string;
  /** Id of the revision before. */
  readonly revises: string | null;
  /** Id of the revision that took its place, and the day since when. */
  readonly superseded_by: string | null;
  readonly superseded_at: string | null;
  /** The report without its text, and its issues, as JSON with packed evidence. */
  readonly body: string;
  readonly text: string;
  /** Names of its entities, one a line. */
  readonly names: string;
  /** See `nameMarks`. */
  readonly marks: string;
  /** `OriginalWords` as JSON. */
  readonly original: string;
}

export interface FactRow {
  /** See `keyOf`. */
  readonly key: number;
  readonly noun: FactNoun;
  /** What the full-text index was given, so that it can be taken back. */
  readonly text: string;
  readonly names: string;
  readonly marks: string;
  /** The fact as JSON with packed evidence. */
  readonly body: string;
}
