import { extractAbsences } from './extract/absences/extract-absences.js';
import { extractActions } from './extract/actions/extract-actions.js';
import { extractCommitments } from './extract/commitments/extract-commitments.js';
import { extractContacts } from './extract/contacts/extract-contacts.js';
import { checkHeadline } from './extract/headline/check-headline.js';
import { extractOutcomes } from './extract/outcomes/extract-outcomes.js';
import { extractPositions } from './extract/positions/extract-positions.js';
import { type Attributor, loadAttributor } from './extract/statements/attribution/attributor.js';
import { extractStatements } from './extract/statements/extract-statements.js';
import { ingest, type Provenance } from './ingest/ingest.js';
import { resolveMentions } from './read/coreference/resolve-mentions.js';
import { loadReader, type Reader } from './read/reader.js';
import { readTimes } from './read/times/read-times.js';
import { entitiesOfChains } from './resolve/entities-of-chains.js';
import { refuseUnsourced } from './resolve/refuse-unsourced.js';
import type { Issue, IssueCode } from './schema/issue.js';
import { type ReportRecord, schemaVersion } from './schema/record.js';
import type { Report } from './schema/report.js';
import type { Interpretation } from './text/interpretation.js';
import type { SourceText } from './text/source-text.js';

/** Why a file was not read. */
export interface Refusal {
  readonly code: IssueCode;
  readonly message: string;
}

/** The way of a report through the stages: the only place that knows their order. Load it once, read any number of reports. */
export class Pipeline {
  readonly #reader: Reader;
  readonly #attributor: Attributor;

  private constructor(reader: Reader, attributor: Attributor) {
    this.#reader = reader;
    this.#attributor = attributor;
  }

  /**
   * Loads the shipped weights.
   * @throws ReadoutError `weights-damaged`
   */
  static load(): Pipeline {
    return new Pipeline(loadReader(), loadAttributor());
  }

  /** The record of one report, or why there is none. */
  read(bytes: Uint8Array, provenance: Provenance): ReportRecord | Refusal {
    const { report, source, issues } = ingest(bytes, provenance);
    if (report === null) return refusal(issues);
    return this.recordOf(report, source, issues);
  }

  /** The record of a report whose text is taken in already; `issues` are those met on the way. */
  recordOf(report: Report, source: SourceText, issues: readonly Issue[] = []): ReportRecord {
    const interpretation = this.#interpret(report, source);
    const attributions = this.#attributor.attribute(interpretation.reading);
    const { statements, issues: statementIssues } = extractStatements(interpretation, attributions, report);
    const record: ReportRecord = {
      schemaVersion,
      report,
      statements,
      contacts: extractContacts(interpretation, statements, report.dateline?.date ?? report.publishedAt),
      actions: extractActions(interpretation, statements, report.dateline?.date ?? report.publishedAt),
      positions: extractPositions(interpretation, statements),
      commitments: extractCommitments(interpretation, statements),
      outcomes: extractOutcomes(interpretation, statements),
      absences: extractAbsences(interpretation, statements),
      entities: entitiesOfChains(source, interpretation.chains),
      issues: [...issues, ...checkHeadline(interpretation), ...statementIssues],
    };
    return refuseUnsourced(record, source.original);
  }

  #interpret({ dateline, publishedAt }: Report, source: SourceText): Interpretation {
    const reading = this.#reader.read(source);
    const date = dateline?.date ?? null;
    const times = readTimes(reading, date ?? publishedAt, date === null ? 'publication' : 'dateline');
    return { reading, times, ...resolveMentions(reading) };
  }
}

const refusal = ([{ code, reason }]: readonly Issue[]): Refusal => ({ code, message: reason });
