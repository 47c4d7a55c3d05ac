import type { Placed } from './pair-features.js';

type Row = ReadonlyMap<number, number>;

/**
 * What the probabilities and clusters of a first round say of each pair, for a second model to weigh (stacked generalization, Wolpert 1992): whether the
 * two go with the same others, whether one of them goes better elsewhere, and what else their two reports have in common.
 */
export class FirstRound {
  readonly #mentions: readonly Placed[];
  readonly #rows: readonly Row[];
  readonly #home: readonly number[];
  readonly #sizes: readonly number[];
  readonly #sums: readonly number[];
  readonly #lengths: readonly number[];
  readonly #toClusters: readonly Row[];
  readonly #toDocuments: readonly ReadonlyMap<number, readonly [best: number, next: number]>[];
  readonly #between = new Map<string, number>();
  readonly #documents: readonly (readonly number[])[];

  /**
   * @param rows probabilities of each mention with the others by number, both ways; absent is none
   * @param clusters numbers of the mentions that the first round put together
   */
  constructor(mentions: readonly Placed[], rows: readonly Row[], clusters: readonly (readonly number[])[]) {
    this.#mentions = mentions;
    this.#rows = rows;
    this.#sizes = clusters.map(({ length }) => length);
    const home = new Array<number>(mentions.length).fill(0);
    clusters.forEach((members, cluster) => {
      for (const member of members) home[member] = cluster;
    });
    this.#home = home;
    this.#sums = rows.map((row) => sumOf(row.values()));
    this.#lengths = rows.map((row) => sumOf([...row.values()].map((probability) => probability ** 2)));
    this.#toClusters = rows.map((row) => {
      const sums = new Map<number, number>();
      for (const [other, probability] of row) sums.set(home[other], (sums.get(home[other]) ?? 0) + probability);
      return sums;
    });
    this.#toDocuments = rows.map((row) => bestTwo(row, mentions));
    const documents: number[][] = [];
    mentions.forEach(({ number }, index) => {
      documents[number] ??= [];
      documents[number].push(index);
    });
    this.#documents = documents;
  }

  /** Features of two mentions, by number, that the first round gave a probability; -1 where there is nothing to compare. */
  featuresOf(one: number, other: number): Record<string, number> {
    const probability = this.#rows[one].get(other) ?? 0;
    const sums = [this.#sums[one], this.#sums[other]];
    const clusters = [this.#towards(one, other), this.#towards(other, one)];
    const elsewhere = [bestOf(this.#rows[one]) - probability, bestOf(this.#rows[other]) - probability];
    const rivals = [this.#rivalOf(one, other), this.#rivalOf(other, one)];
    const sizes = [this.#sizes[this.#home[one]], this.#sizes[this.#home[other]]];
    return {
      logOdds: Math.log(probability / Math.max(1e-4, 1 - probability)),
      companyLow: Math.min(...sums) - probability,
      companyHigh: Math.max(...sums) - probability,
      ...this.#sameCompany(one, other, probability),
      towardsClusterLow: Math.min(...clusters),
      towardsClusterHigh: Math.max(...clusters),
      betweenClusters: this.#betweenClusters(this.#home[one], this.#home[other]),
      oneCluster: Number(this.#home[one] === this.#home[other]),
      clusterSmall: Math.min(...sizes),
      clusterLarge: Math.max(...sizes),
      elsewhereLow: Math.min(...elsewhere),
      elsewhereHigh: Math.max(...elsewhere),
      aheadOfRivalsLow: probability - Math.max(...rivals),
      aheadOfRivalsHigh: probability - Math.min(...rivals),
      ...this.#restOfReports(one, other),
    };
  }

  /** How alike the two rows of probabilities are, the pair's own left out or counted. */
  #sameCompany(one: number, other: number, probability: number) {
    const [few, many] = [this.#rows[one], this.#rows[other]].sort((left, right) => left.size - right.size);
    let product = 0;
    for (const [third, own] of few) product += own * (many.get(third) ?? 0);
    const [length, otherLength] = [this.#lengths[one], this.#lengths[other]];
    const without = (length - probability ** 2 + 1e-3) * (otherLength - probability ** 2 + 1e-3);
    return {
      company: product / Math.sqrt(without),
      companyWithOwn: (product + 2 * probability) / Math.sqrt((length + 1) * (otherLength + 1)),
    };
  }

  /** Mean probability of one with the others of the other's cluster; -1 where it has none. */
  #towards(one: number, other: number): number {
    const cluster = this.#home[other];
    const others = this.#sizes[cluster] - 1 - Number(this.#home[one] === cluster);
    if (others <= 0) return -1;
    return ((this.#toClusters[one].get(cluster) ?? 0) - (this.#rows[one].get(other) ?? 0)) / others;
  }

  /** Mean probability of the pairs of two clusters; -1 of a cluster and itself. */
  #betweenClusters(one: number, other: number): number {
    if (one === other) return -1;
    if (this.#between.size === 0) this.#addUp();
    const sum = this.#between.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? 0;
    return sum / (this.#sizes[one] * this.#sizes[other]);
  }

  #addUp(): void {
    this.#toClusters.forEach((sums, member) => {
      const own = this.#home[member];
      for (const [cluster, sum] of sums) {
        if (own < cluster) this.#between.set(`${own} ${cluster}`, (this.#between.get(`${own} ${cluster}`) ?? 0) + sum);
      }
    });
  }

  /** The best probability of one with another mention of the other's report. */
  #rivalOf(one: number, other: number): number {
    const [best, next] = this.#toDocuments[one].get(this.#mentions[other].number) ?? [0, 0];
    return (this.#rows[one].get(other) ?? 0) === best ? next : best;
  }

  /** How well the rest of two reports goes together, the clusters of the pair left out; -1 within one report or where nothing is left. */
  #restOfReports(one: number, other: number) {
    const nothing = { restBest: -1, restSum: -1, restMean: -1 };
    const reports = [this.#mentions[one].number, this.#mentions[other].number];
    if (reports[0] === reports[1]) return nothing;
    const out = (index: number) => this.#home[index] !== this.#home[one] && this.#home[index] !== this.#home[other];
    const [left, right] = reports.map((report) => this.#documents[report].filter(out));
    if (left.length === 0 || right.length === 0) return nothing;
    let [best, sum] = [0, 0];
    for (const member of left) {
      let own = 0;
      for (const third of right) own = Math.max(own, this.#rows[member].get(third) ?? 0);
      best = Math.max(best, own);
      sum += own;
    }
    return { restBest: best, restSum: sum, restMean: sum / Math.min(left.length, right.length) };
  }
}

function bestTwo(row: Row, mentions: readonly Placed[]): Map<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (const [other, probability] of row) {
    const { number } = mentions[other];
    const [best, next] = found.get(number) ?? [0, 0];
    found.set(number, probability > best ? [probability, best] : [best, Math.max(next, probability)]);
  }
  return found;
}

function bestOf(row: Row): number {
  let best = 0;
  for (const probability of row.values()) if (probability > best) best = probability;
  return best;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
