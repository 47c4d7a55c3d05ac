import { evidenceWithin } from '../schema/evidence-within.js';
import type { Issue } from '../schema/issue.js';
import { factNouns, type ReportRecord } from '../schema/record.js';

/** Drops every fact with a piece of evidence that is not verbatim in the original, and logs each refusal as an issue. */
export function refuseUnsourced(record: ReportRecord, original: string): ReportRecord {
  const refusals: Issue[] = [];
  const sourced = <Fact extends { readonly id: string }>(kind: string, facts: readonly Fact[]): Fact[] =>
    facts.filter((fact) => {
      const fault = firstFault(fact, original);
      if (fault === null) return true;
      const reason = `${kind} ${fact.id} was refused: ${fault} is not verbatim in the report`;
      refusals.push({ code: 'evidence-refused', reason, evidence: [] });
      return false;
    });
  const kept = Object.fromEntries(factNouns.map((kind) => [kind, sourced(kind, record[kind] as { id: string }[])]));
  return { ...record, ...kept, issues: [...record.issues, ...refusals] };
}

function firstFault(fact: unknown, original: string): string | null {
  let pieces = 0;
  for (const { path, evidence } of evidenceWithin(fact)) {
    pieces++;
    if (original.slice(evidence.start, evidence.end) !== evidence.exact) return path;
  }
  return pieces === 0 ? 'a fact without evidence' : null;
}
