import { type ToldFact, window } from './told-fact.js';

/** Pairs that share a key and may fall on one day: all that can match, and few others. */
export function* candidates<Told extends ToldFact>(
  told: readonly Told[],
  keysOf: (told: Told) => Iterable<string>,
): Generator<readonly [one: Told, other: Told]> {
  const order = new Map(told.map((one, index) => [one, index]));
  const buckets = new Map<string, Told[]>();
  for (const one of told) {
    for (const key of new Set(keysOf(one))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [one]);
      else bucket.push(one);
    }
  }
  const seen = new Map<Told, Set<Told>>();
  for (const bucket of buckets.values()) {
    const windows = bucket.map((one) => ({ one, window: window(one) }));
    windows.sort((one, other) => one.window[0] - other.window[0] || order.get(one.one)! - order.get(other.one)!);
    for (const [index, { one, window: own }] of windows.entries()) {
      for (let next = index + 1; next < windows.length && windows[next].window[0] <= own[1]; next++) {
        const pair = [one, windows[next].one].sort((a, b) => order.get(a)! - order.get(b)!) as [Told, Told];
        const partners = seen.get(pair[0]) ?? new Set();
        if (partners.has(pair[1])) continue;
        seen.set(pair[0], partners.add(pair[1]));
        yield pair;
      }
    }
  }
}
