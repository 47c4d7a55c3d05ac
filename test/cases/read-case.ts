import { extractAbsences } from '../../src/extract/absences/extract-absences.js';
import { extractActions } from '../../src/extract/actions/extract-actions.js';
import { extractCommitments } from '../../src/extract/commitments/extract-commitments.js';
import { extractContacts } from '../../src/extract/contacts/extract-contacts.js';
import { checkHeadline } from '../../src/extract/headline/check-headline.js';
import { extractOutcomes } from '../../src/extract/outcomes/extract-outcomes.js';
import { extractPositions } from '../../src/extract/positions/extract-positions.js';
import { loadAttributor } from '../../src/extract/statements/attribution/attributor.js';
import { extractStatements } from '../../src/extract/statements/extract-statements.js';
import { resolveMentions } from '../../src/read/coreference/resolve-mentions.js';
import { loadReader } from '../../src/read/reader.js';
import { readTimes } from '../../src/read/times/read-times.js';
import { type ReportRecord, schemaVersion } from '../../src/schema/record.js';
import type { Interpretation } from '../../src/text/interpretation.js';
import { sourceOf } from '../read/source-of.js';

const reader = loadReader();
const attributor = loadAttributor();
/** Every case is of this day, a Friday. */
const day = '2025-07-04';

/** The record of a case's report. A case is shorter than any report that ingest would take for an article: all of it is body. */
export function readCase(text: string): ReportRecord {
  const reading = reader.read(sourceOf(text));
  const interpretation: Interpretation = {
    reading,
    times: readTimes(reading, day, 'dateline'),
    chains: resolveMentions(reading),
  };
  const report = { id: 'case' } as ReportRecord['report'];
  const { statements, issues } = extractStatements(interpretation, attributor.attribute(reading), report);
  return {
    schemaVersion,
    report,
    statements,
    contacts: extractContacts(interpretation, statements),
    actions: extractActions(interpretation, statements),
    positions: extractPositions(interpretation, statements),
    commitments: extractCommitments(interpretation, statements),
    outcomes: extractOutcomes(interpretation, statements),
    absences: extractAbsences(interpretation, statements),
    entities: [],
    issues: [...issues, ...checkHeadline(interpretation)],
  };
}
