import type { Decision } from '../schema/decision.js';
import { factNouns, type ReportRecord } from '../schema/record.js';
import { isSameSide, sideOf } from './merge-decisions.js';

/** The decisions on a report whose fact is not, or no longer, among those read from it. */
export function decisionsWithoutFact(decisions: readonly Decision[], record: ReportRecord): Decision[] {
  const facts = factNouns.flatMap((noun) => record[noun].map(sideOf));
  return decisions.filter(({ one, other }) =>
    [one, other].some((side) => side.report === record.report.id && !facts.some((fact) => isSameSide(side, fact))),
  );
}
