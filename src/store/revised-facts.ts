import { isDeepStrictEqual } from 'node:util';
import type { FactChange } from '../schema/change.js';
import { changeOf, type NounFact } from './fact-changes.js';

/** Share of their words that the evidence of a fact in two revisions has in common. */
const sameWords = 0.5;

/**
 * How the facts of a new revision differ from those of the revision before. Their places differ wherever anything before them
 * did, so that facts are known again by the words they stand on.
 */
export function revisedFacts(before: readonly NounFact[], after: readonly NounFact[]): FactChange[] {
  const changes: FactChange[] = [];
  const old = before.map((one) => ({ ...one, words: wordsOf(one) }));
  for (const { noun, fact } of after) {
    const words = wordsOf({ noun, fact });
    let [best, share] = [-1, sameWords];
    for (const [index, one] of old.entries()) {
      const common = one.noun === noun ? commonShare(one.words, words) : 0;
      if (common > share || (common === share && best < 0)) [best, share] = [index, common];
    }
    if (best < 0) changes.push(changeOf(noun, 'new', null, fact));
    else {
      const [was] = old.splice(best, 1);
      const fields = differingFields(was.fact, fact);
      if (fields.length > 0) changes.push({ ...changeOf(noun, 'altered', was.fact, fact), fields });
    }
  }
  return [...changes, ...old.map(({ noun, fact }) => changeOf(noun, 'gone', fact, null))];
}

const wordsOf = ({ fact }: NounFact): Set<string> =>
  new Set(fact.evidence.flatMap(({ exact }) => exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));

function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.max(1, one.size + other.size - common);
}

function differingFields(was: NounFact['fact'], now: NounFact['fact']): string[] {
  const [one, other] = [withoutPlaces(was), withoutPlaces(now)] as Record<string, unknown>[];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(one[name], other[name]));
}

const ofReading = new Set(['id', 'evidence', 'certainty']);
const identifierForm = /^[a-z]+-[0-9a-f]{16}$/;

/** A fact without what tells its place in its report (evidence, and ids, which are made from places) or how sure its reading was. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value === 'string') return identifierForm.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !ofReading.has(name));
  return Object.fromEntries(entries.map(([name, part]) => [name, withoutPlaces(part)]));
}
