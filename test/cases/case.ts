import type { ReportRecord } from '../../src/schema/record.js';

/** The kinds of facts a case can speak of, and where the record keeps them. */
export const kinds = {
  statement: 'statements',
  contact: 'contacts',
  action: 'actions',
  position: 'positions',
  commitment: 'commitments',
  outcome: 'outcomes',
  absence: 'absences',
  entity: 'entities',
  issue: 'issues',
} as const satisfies Record<string, keyof ReportRecord>;

export type Kind = keyof typeof kinds;

/** One condition on a field of a fact, as written: `act = promise`. */
export interface Condition {
  readonly field: string;
  readonly operator: '=' | '!=' | '~' | '!~';
  /** Items that must all hold; `null` stands for "none": the field is null or empty. */
  readonly values: readonly string[] | null;
}

/** What a case expects: a fact that is there, one that is not, one that may be, or no fact of a kind. */
export interface Expectation {
  readonly mode: 'fact' | 'not' | 'may' | 'none';
  /** Null for a bare `none`: no fact of any kind. */
  readonly kind: Kind | null;
  readonly conditions: readonly Condition[];
  /** As the author wrote it. */
  readonly text: string;
}

export interface Case {
  readonly title: string;
  /** Line of the case file it begins at, from 1. */
  readonly line: number;
  readonly report: string;
  readonly expectations: readonly Expectation[];
  readonly unlistedAllowed: boolean;
}
