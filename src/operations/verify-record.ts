import type { Evidence } from '../schema/evidence.js';
import { evidenceWithin } from '../schema/evidence-within.js';
import type { ReportRecord } from '../schema/record.js';
import type { Verification } from '../schema/verification.js';

/** Compares every piece of evidence of a record, wherever it stands, with the original text of the report. */
export function verifyRecord(record: ReportRecord, original: string): Verification {
  const failures: Verification['failures'] = [];
  let checked = 0;
  for (const { path, evidence } of evidenceWithin(record)) {
    checked++;
    const found = original.slice(evidence.start, evidence.end);
    const reason = faultOf(evidence, found, original, record.report.id);
    const { start, end, exact } = evidence;
    if (reason !== null) failures.push({ path, reason, start, end, exact, found });
  }
  return { report: record.report.id, checked, failures };
}

function faultOf(evidence: Evidence, found: string, original: string, report: string): string | null {
  const { start, end, exact, prefix, suffix } = evidence;
  if (evidence.report !== report) return 'it names another report';
  if (end > original.length) return `it ends at ${end}, the report at ${original.length}`;
  if (found !== exact) return `"${shorten(exact)}" is not what stands at ${start}-${end}: "${shorten(found)}"`;
  if (!original.slice(0, start).endsWith(prefix)) return 'what stands before it is not its prefix';
  if (!original.slice(end).startsWith(suffix)) return 'what stands after it is not its suffix';
  return null;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
