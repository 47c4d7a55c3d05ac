import type { Placed } from '../../src/resolve/occasions/pair-features.js';
import { pairKey, type WordStatistics } from '../../src/resolve/occasions/word-statistics.js';

export interface LabelledPair {
  readonly one: number;
  readonly other: number;
  readonly topic: string | number;
  readonly yes: boolean;
}

type Table = Map<string, [same: number, another: number]>;
type Counts = Pick<WordStatistics, 'heads' | 'pairs'>;

/** How often stems, and pairs of stems, told of one event, counted so that a topic can be left out. */
export class PairCounts {
  readonly #all = { heads: new Map() as Table, pairs: new Map() as Table };
  readonly #topics = new Map<string | number, { heads: Table; pairs: Table }>();

  constructor(mentions: readonly Placed[], pairs: readonly LabelledPair[]) {
    for (const { one, other, topic, yes } of pairs) {
      const own = this.#topics.get(topic) ?? { heads: new Map(), pairs: new Map() };
      this.#topics.set(topic, own);
      const stems = [mentions[one].mention.stem, mentions[other].mention.stem];
      for (const tables of [own, this.#all]) {
        count(tables.pairs, pairKey(stems[0], stems[1]), yes);
        if (stems[0] !== stems[1]) for (const stem of stems) count(tables.heads, stem, yes);
      }
    }
  }

  all(): Counts {
    return { heads: Object.fromEntries(this.#all.heads), pairs: Object.fromEntries(this.#all.pairs) };
  }

  without(topic: string | number): Counts {
    const own = this.#topics.get(topic);
    return {
      heads: difference(this.#all.heads, own?.heads ?? new Map()),
      pairs: difference(this.#all.pairs, own?.pairs ?? new Map()),
    };
  }
}

function count(table: Table, key: string, yes: boolean): void {
  const counts = table.get(key) ?? [0, 0];
  counts[yes ? 0 : 1]++;
  table.set(key, counts);
}

function difference(all: Table, own: Table): WordStatistics['heads'] {
  const rest = new Map(all);
  for (const [key, [same, another]] of own) {
    const [allSame, allAnother] = all.get(key) ?? [0, 0];
    rest.set(key, [allSame - same, allAnother - another]);
  }
  return Object.fromEntries(rest);
}
