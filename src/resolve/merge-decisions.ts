import type { Decision, DecisionSide } from '../schema/decision.js';
import type { Evidence } from '../schema/evidence.js';
import { identifier } from '../schema/identifier.js';

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

/** The id under which a merge of two things can be undone. */
export function mergeId(one: DecisionSide, other: DecisionSide): string {
  return identifier('merge', one.report, one.id, other.report, other.id);
}

/** What people decided about merging things; of several decisions about one pair the latest holds. */
export class Decided {
  readonly #verdicts = new Map<string, Decision['verdict']>();
  readonly #apart = new Map<string, Set<string>>();

  /** @param sides the things that decisions may be about, as they are now */
  constructor(decisions: readonly Decision[], sides: readonly DecisionSide[]) {
    for (const { one, other, verdict } of decisions) {
      const others = sides.filter((side) => isSameSide(other, side));
      for (const left of sides.filter((side) => isSameSide(one, side))) {
        for (const right of others) this.#verdicts.set(pairKey(left, right), verdict);
      }
    }
    for (const [key, verdict] of this.#verdicts) {
      if (verdict !== 'keep-apart') continue;
      const [one, other] = key.split('\n');
      this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
      this.#apart.set(other, (this.#apart.get(other) ?? new Set()).add(one));
    }
  }

  /** Null where nobody decided. */
  verdict(one: DecisionSide, other: DecisionSide): Decision['verdict'] | null {
    return this.#verdicts.size === 0 ? null : (this.#verdicts.get(pairKey(one, other)) ?? null);
  }

  /** Whether no two of them, one of each group, are to be kept apart. */
  mayMeet<Thing>(
    ones: readonly Thing[],
    others: readonly Thing[],
    sideOfThing: (thing: Thing) => DecisionSide,
  ): boolean {
    if (this.#apart.size === 0) return true;
    return !ones.some((one) => {
      const apart = this.#apart.get(keyOf(sideOfThing(one)));
      return apart !== undefined && others.some((other) => apart.has(keyOf(sideOfThing(other))));
    });
  }
}

/** The id of an entity is the same in every report that names it alike. */
const keyOf = ({ report, id }: DecisionSide): string => `${report} ${id}`;
const pairKey = (one: DecisionSide, other: DecisionSide): string => [keyOf(one), keyOf(other)].sort().join('\n');

/** A fact read anew has another id, but stands in the same words. */
export function isSameSide(decided: DecisionSide, side: DecisionSide): boolean {
  if (decided.report !== side.report) return false;
  if (decided.id === side.id) return true;
  const sameKind = decided.id.split('-')[0] === side.id.split('-')[0];
  return sameKind && decided.start < side.end && side.start < decided.end;
}
