import type { ReportRecord } from '../schema/record.js';

/** A record without the facts whose certainty lies below a bound. */
export function withoutDoubtful(record: ReportRecord, bound: number): ReportRecord {
  if (bound <= 0) return record;
  const sure = <Fact extends { readonly certainty: number }>(facts: readonly Fact[]): Fact[] =>
    facts.filter(({ certainty }) => certainty >= bound);
  const statements = sure(record.statements);
  const kept = new Set(statements.map(({ id }) => id));
  const known = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null);
  return {
    ...record,
    statements: statements.map((statement) => ({ ...statement, within: known(statement.within) })),
    contacts: sure(record.contacts),
    actions: sure(record.actions).map((action) => ({ ...action, accordingTo: known(action.accordingTo) })),
    positions: sure(record.positions).map((position) => ({ ...position, accordingTo: known(position.accordingTo) })),
    commitments: sure(record.commitments).map((one) => ({ ...one, accordingTo: known(one.accordingTo) })),
    outcomes: sure(record.outcomes).map((outcome) => ({ ...outcome, statement: known(outcome.statement) })),
    absences: sure(record.absences).map((absence) => ({ ...absence, statement: known(absence.statement) })),
  };
}
