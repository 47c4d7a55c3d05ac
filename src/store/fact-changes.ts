import { isDeepStrictEqual } from 'node:util';
import type { FactChange } from '../schema/change.js';
import type { Evidence } from '../schema/evidence.js';
import { type FactNoun, factNouns, type ReportRecord } from '../schema/record.js';
import type { StoredFact } from './store.js';

export interface NounFact {
  readonly noun: FactNoun;
  readonly fact: StoredFact;
}

export const factsOf = (record: ReportRecord): NounFact[] =>
  factNouns.flatMap((noun) => record[noun].map((fact): NounFact => ({ noun, fact })));

/** Share of the words of both that two readings of one fact have in common. */
const sameWords = 0.5;

/** How the facts of a report changed: those of one id, or else of the same words, are one fact. */
export function factChanges(before: readonly NounFact[], after: readonly NounFact[]): FactChange[] {
  const changes: FactChange[] = [];
  const old = new Map(before.map((one) => [one.fact.id, one]));
  const fresh: NounFact[] = [];
  for (const one of after) {
    const was = old.get(one.fact.id);
    if (was === undefined) fresh.push(one);
    else if (!isDeepStrictEqual(was.fact, one.fact)) changes.push(altered(was, one));
    old.delete(one.fact.id);
  }
  for (const one of fresh) {
    const was = closest(one, [...old.values()]);
    if (was !== null) old.delete(was.fact.id);
    changes.push(was === null ? changeOf(one.noun, 'new', null, one.fact) : altered(was, one));
  }
  return [...changes, ...[...old.values()].map(({ noun, fact }) => changeOf(noun, 'gone', fact, null))];
}

function closest({ noun, fact }: NounFact, candidates: readonly NounFact[]): NounFact | null {
  let [best, share]: [NounFact | null, number] = [null, sameWords];
  for (const candidate of candidates) {
    if (candidate.noun !== noun) continue;
    const common = overlap(candidate.fact.evidence, fact.evidence);
    if (common >= share) [best, share] = [candidate, common];
  }
  return best;
}

/** Characters that two lots of evidence share, of all that either covers. */
function overlap(one: readonly Evidence[], other: readonly Evidence[]): number {
  const length = (pieces: readonly Evidence[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const common = one
    .flatMap((left) => other.map((right) => Math.min(left.end, right.end) - Math.max(left.start, right.start)))
    .reduce((sum, shared) => sum + Math.max(0, shared), 0);
  return common / (length(one) + length(other) - common);
}

function altered(was: NounFact, now: NounFact): FactChange {
  const [one, other] = [was.fact, now.fact] as unknown as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => field !== 'id' && !isDeepStrictEqual(one[field], other[field]),
  );
  return { ...changeOf(now.noun, 'altered', was.fact, now.fact), fields };
}

export function changeOf(
  noun: FactNoun,
  change: FactChange['change'],
  was: StoredFact | null,
  now: StoredFact | null,
): FactChange {
  const asRead = (fact: StoredFact | null) => fact && { id: fact.id, evidence: fact.evidence };
  return { noun, change, was: asRead(was), now: asRead(now), fields: [] };
}
