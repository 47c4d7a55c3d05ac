import type { Outcome } from '../../schema/outcome.js';

/** One outcome for each thing said twice: of the same kind, by the same source, on the same matter or with the matter told once only. */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  const merged: Outcome[] = [];
  for (const outcome of outcomes) {
    const index = merged.findIndex((held) => isSame(held, outcome));
    if (index < 0) merged.push(outcome);
    else merged[index] = joined(merged[index], outcome);
  }
  return merged;
}

function isSame(one: Outcome, other: Outcome): boolean {
  const sameMatter = one.on === null || other.on === null || one.on.text === other.on.text;
  const bothByReporter = one.accordingTo.length === 0 && other.accordingTo.length === 0;
  return one.kind === other.kind && sameMatter && (bothByReporter || isSameSource(one, other));
}

const isSameSource = (one: Outcome, other: Outcome): boolean =>
  one.accordingTo.some((first) =>
    other.accordingTo.some(
      (second) =>
        (first.entity !== null && first.entity === second.entity) || lastWord(first.name) === lastWord(second.name),
    ),
  );

/** Surnames tell sources apart where the reading resolved none. */
const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

const joined = (one: Outcome, other: Outcome): Outcome => ({
  ...one,
  on: one.on ?? other.on,
  items: [...one.items, ...other.items],
  evidence: [...one.evidence, ...other.evidence],
});
