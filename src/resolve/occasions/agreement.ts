import type { Attribute, ToldValue } from '../../schema/occasion.js';
import { overlapAll, type Range } from '../values/range.js';

/** A value as one report tells it. */
export interface ToldItem {
  readonly value: string;
  /** The numbers it leaves open, where it is one. */
  readonly range: Range | null;
  /** What a number counts, by its lemma; null where it is none or counts whoever was hit. */
  readonly unit: string | null;
  /** Side on whose word it is told; null where the reporter tells it. */
  readonly side: string | null;
  readonly publisher: string | null;
  /** When the report was published, ISO 8601. */
  readonly toldAt: string;
  readonly telling: ToldValue['tellings'][number];
}

/** Numbers that grow while a thing is news: a later and higher one revises the earlier. */
const growing = new Set<Attribute['name']>(['killed', 'wounded', 'number']);
/** Least hours between two reports of which the later may revise the earlier's count. */
const hoursToRevise = 3;
/** How things come about; a later stage revises an earlier one. */
const stages: readonly (readonly string[])[] = [
  ['proposed', 'threatened'],
  ['planned', 'announced'],
  ['under-way', 'paused'],
  ['held', 'done'],
];

/** How far an agreement is from holding together. */
const farthest: readonly Attribute['agreement'][] = ['disputed', 'revised', 'compatible'];

/**
 * Whether the values told for an attribute can hold together, and if not, whether later tellings only revise earlier ones. Numbers of
 * different things (officers and trucks, civilians and soldiers) do not bear on each other.
 */
export function agreementOf(name: Attribute['name'], items: readonly ToldItem[]): Attribute['agreement'] {
  const units = [...new Set(items.map(({ unit }) => unit))];
  if (units.length < 2) return agreementOfOne(name, items);
  const each = units.map((unit) =>
    agreementOfOne(
      name,
      items.filter((item) => item.unit === unit),
    ),
  );
  return farthest.find((agreement) => each.includes(agreement)) ?? 'compatible';
}

function agreementOfOne(name: Attribute['name'], items: readonly ToldItem[]): Attribute['agreement'] {
  const values = new Set(items.map(({ value }) => value));
  if (values.size === 1) return new Set(items.map(({ telling }) => telling.origin)).size > 1 ? 'agreed' : 'one-origin';
  if (holdTogether(name, items)) return 'compatible';
  if (holdTogether(name, lastOfEachOutlet(items))) return 'revised';
  if (name === 'status' ? comeAbout(items) : growing.has(name) && grow(items)) return 'revised';
  return 'disputed';
}

function holdTogether(name: Attribute['name'], items: readonly ToldItem[]): boolean {
  if (new Set(items.map(({ value }) => value)).size === 1) return true;
  if (name === 'place' || name === 'actor')
    return items.every((one) => items.every((other) => contains(one.value, other.value)));
  const ranges = items.map(({ range }) => range);
  return ranges.every((range) => range !== null) && overlapAll(ranges);
}

/** "Kharkiv" and "northern Kharkiv" name one place, the latter more closely. */
function contains(one: string, other: string): boolean {
  const [left, right] = [` ${one.toLowerCase()} `, ` ${other.toLowerCase()} `];
  return left.includes(right) || right.includes(left);
}

function lastOfEachOutlet(items: readonly ToldItem[]): ToldItem[] {
  return items.filter(
    ({ publisher, toldAt }) =>
      publisher === null || !items.some((later) => later.publisher === publisher && later.toldAt > toldAt),
  );
}

function comeAbout(items: readonly ToldItem[]): boolean {
  const placed = items.map(({ value, toldAt }) => ({
    toldAt,
    stage: stages.findIndex((stage) => stage.includes(value)),
  }));
  return placed.every(
    (one) => one.stage >= 0 && placed.every((other) => one.stage <= other.stage || one.toldAt >= other.toldAt),
  );
}

/** Whether every higher count was told well after every lower one, and no two sides stand against each other. */
function grow(items: readonly ToldItem[]): boolean {
  return items.every((low) =>
    items.every((high) => {
      if (low.range === null || high.range === null) return false;
      if (low.range.to >= high.range.from) return true;
      if (low.side !== null && high.side !== null && low.side !== high.side) return false;
      return Date.parse(high.toldAt) - Date.parse(low.toldAt) >= hoursToRevise * 3_600_000;
    }),
  );
}
