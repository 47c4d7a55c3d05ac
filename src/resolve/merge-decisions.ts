import type { Decision, DecisionSide } from '../schema/decision.js';
import type { Evidence } from '../schema/evidence.js';

/** A fact or entity as one side of a merge: its id and its first place in the report. */
export function sideOf({
  id,
  evidence,
}: {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}): DecisionSide {
  const [{ report, start, end }] = evidence;
  return { id, report, start, end };
}

/** What a person decided about merging two things, in either order; the latest decision holds. Null where none. */
export function decidedOn(
  decisions: readonly Decision[],
  one: DecisionSide,
  other: DecisionSide,
): Decision['verdict'] | null {
  const found = decisions.findLast(
    (decision) =>
      (same(decision.one, one) && same(decision.other, other)) ||
      (same(decision.one, other) && same(decision.other, one)),
  );
  return found?.verdict ?? null;
}

/** A fact read anew has another id, but stands in the same words. */
function same(decided: DecisionSide, side: DecisionSide): boolean {
  if (decided.id === side.id) return true;
  const sameKind = decided.id.split('-')[0] === side.id.split('-')[0];
  return sameKind && decided.report === side.report && decided.start < side.end && side.start < decided.end;
}
