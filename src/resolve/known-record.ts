import type { ReportRecord } from '../schema/record.js';

/** A record and the day it could be known, as the store gives them. */
export interface KnownRecord {
  readonly record: ReportRecord;
  readonly knownAt: string;
}
