import { attributeByRules } from './extract/statements/rules/attribute-by-rules.js';
import { ingest, type Provenance } from './ingest/ingest.js';
import { loadReader, type Reader } from './read/reader.js';
import { refuseUnsourced } from './resolve/refuse-unsourced.js';
import type { Issue, IssueCode } from './schema/issue.js';
import { type ReportRecord, schemaVersion } from './schema/record.js';

/** Why a file was not read. */
export interface Refusal {
  readonly code: IssueCode;
  readonly message: string;
}

/** The way of a report through the stages: the only place that knows their order. Load it once, read any number of reports. */
export class Pipeline {
  readonly #reader: Reader;

  private constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * Loads the shipped weights.
   * @throws ReadoutError `weights-damaged`
   */
  static load(): Pipeline {
    return new Pipeline(loadReader());
  }

  /** The record of one report, or why there is none. */
  read(bytes: Uint8Array, provenance: Provenance): ReportRecord | Refusal {
    const { report, source, issues } = ingest(bytes, provenance);
    if (report === null) return refusal(issues);
    const reading = this.#reader.read(source);
    attributeByRules(reading);
    return refuseUnsourced(
      {
        schemaVersion,
        report,
        statements: [],
        contacts: [],
        actions: [],
        positions: [],
        commitments: [],
        outcomes: [],
        absences: [],
        entities: [],
        issues: [...issues],
      },
      source.original,
    );
  }
}

const refusal = ([{ code, reason }]: readonly Issue[]): Refusal => ({ code, message: reason });
