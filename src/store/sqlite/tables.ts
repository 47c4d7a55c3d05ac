import type { Generated } from 'kysely';

interface ReportTable {
  id: string;
  /** Order of first storing. */
  position: Generated<number>;
  sha256: string;
  headline: string | null;
  publisher: string | null;
  known_at: string;
  added_at: string;
  engine: string;
  /** The whole record as JSON: facts are read and written together far more often than apart. */
  body: string;
}

/** The facts of a report stand in its body; here stands what they are found by. */
interface FactTable {
  /** `position` of the report times 65,536, plus the number of the fact in it: joins the two with no index of its own. */
  key: number;
  /** JSON path in the body of the report. */
  place: string;
  act: string | null;
  happened_from: string | null;
  happened_to: string | null;
}

interface DecisionTable {
  id: string;
  one_report: string;
  other_report: string;
  decided_at: string;
  body: string;
}

interface LogTable {
  key: Generated<number>;
  at: string;
  kind: string;
  subject: string;
  reason: string;
}

/** Full-text tables; `rowid` is the report's position or the fact's key. */
interface TextTable {
  rowid: number;
  text: string;
  parties: string;
  countries: string;
}

export interface Tables {
  report: ReportTable;
  fact: FactTable;
  decision: DecisionTable;
  log: LogTable;
  report_text: TextTable;
  fact_text: TextTable;
}
