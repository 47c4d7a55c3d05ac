import type { Position } from '../../schema/position.js';
import type { Found } from './found.js';

/** One position for each stand told twice: by the same words, or by the same holder on what a pronoun of the same sentence stands for. */
export function mergePositions(found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  for (const one of found) {
    const index = merged.findIndex((held) => isSame(held, one));
    if (index < 0) merged.push(one);
    else merged[index] = { ...merged[index], position: joined(merged[index].position, one.position) };
  }
  return merged;
}

const isSame = (one: Found, other: Found): boolean =>
  one.head === other.head ||
  isWithin(other, one) ||
  (isOneHolder(one.position, other.position) &&
    one.head.sentence === other.head.sentence &&
    other.issue?.pos === 'PRON' &&
    (other.position.demands.length === 0 || other.issue.label === 'dobj'));

/** What is told within the words of another of the same holder is part of it. */
const isWithin = (inner: Found, { position, head }: Found): boolean =>
  head.sentence === inner.head.sentence &&
  isOneHolder(position, inner.position) &&
  position.stance.evidence.some(({ start, end }) =>
    inner.position.stance.evidence.every((words) => start <= words.start && words.end <= end),
  );

const isOneHolder = ({ holder: one }: Position, { holder: other }: Position): boolean =>
  one.name === other.name || (one.entity !== null && one.entity === other.entity);

const joined = (one: Position, other: Position): Position => ({
  ...one,
  issue: one.issue ?? other.issue,
  demands: one.demands.length > 0 ? one.demands : other.demands,
  change: one.change === 'not-stated' ? other.change : one.change,
  conditions: one.conditions.length > 0 ? one.conditions : other.conditions,
});
