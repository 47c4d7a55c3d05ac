import type { BoostedTrees, Tree } from '../../src/resolve/occasions/boosted-trees.js';

/** Rows of features, one after the other; what each is, and how many it stands for. */
export interface Examples {
  readonly features: readonly string[];
  readonly values: Float32Array;
  readonly yes: Uint8Array;
  readonly weights: Float32Array;
}

const settings = { trees: 120, depth: 4, rate: 0.1, leastWeight: 5, ridge: 5, rows: 0.7, columns: 0.7, bins: 48 };

/** Histogram gradient boosting with logistic loss (Friedman 2001; Ke et al. 2017), each tree on a sample of rows and columns. */
export function boost(examples: Examples, random: () => number): BoostedTrees {
  const { features, yes, weights } = examples;
  const cuts = features.map((_, column) => cutsOf(examples, column));
  const binned = binRows(examples, cuts);
  const sum = (array: ArrayLike<number>) =>
    Array.prototype.reduce.call(array, (a, b) => Number(a) + Number(b), 0) as number;
  const positive = sum(weights.map((weight, row) => weight * yes[row]));
  const base = Math.log(positive / (sum(weights) - positive));
  const scores = new Float64Array(yes.length).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    const gradients = new Float64Array(yes.length);
    const curvatures = new Float64Array(yes.length);
    const rows: number[] = [];
    scores.forEach((score, row) => {
      const probability = 1 / (1 + Math.exp(-score));
      gradients[row] = weights[row] * (probability - yes[row]);
      curvatures[row] = weights[row] * probability * (1 - probability);
      if (random() < settings.rows) rows.push(row);
    });
    const columns = [...features.keys()].filter(() => random() < settings.columns);
    const tree = new Grower({ binned, cuts, columns, gradients, curvatures, width: features.length }).grow(rows);
    for (let row = 0; row < scores.length; row++) scores[row] += leafOf(tree, examples, row);
    trees.push(tree);
  }
  return { features: [...features], base, trees };
}

/** Probability of yes of one row. */
export function judged({ base, trees }: BoostedTrees, examples: Examples, row: number): number {
  return 1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + leafOf(tree, examples, row), base)));
}

interface Ground {
  readonly binned: Uint8Array;
  readonly cuts: readonly (readonly number[])[];
  readonly columns: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly width: number;
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

class Grower {
  readonly #ground: Ground;
  readonly #tree: Tree = { feature: [], threshold: [], left: [], value: [] };

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  grow(rows: readonly number[]): Tree {
    this.#add(rows);
    let level: [number, readonly number[]][] = [[0, rows]];
    for (let depth = 0; depth < settings.depth; depth++) level = level.flatMap(([node, own]) => this.#split(node, own));
    return this.#tree;
  }

  #add(rows: readonly number[]): number {
    const { gradients, curvatures } = this.#ground;
    let [gradient, curvature] = [0, 0];
    for (const row of rows) {
      gradient += gradients[row];
      curvature += curvatures[row];
    }
    const { feature, threshold, left, value } = this.#tree;
    feature.push(-1);
    threshold.push(0);
    left.push(0);
    return value.push((-settings.rate * gradient) / (curvature + settings.ridge)) - 1;
  }

  #split(node: number, rows: readonly number[]): [number, readonly number[]][] {
    const { binned, cuts, width } = this.#ground;
    const split = this.#best(rows);
    if (split === null) return [];
    const { column, bin } = split;
    const low = rows.filter((row) => binned[row * width + column] <= bin);
    const high = rows.filter((row) => binned[row * width + column] > bin);
    const left = this.#add(low);
    const right = this.#add(high);
    this.#tree.feature[node] = column;
    this.#tree.threshold[node] = cuts[column][bin];
    this.#tree.left[node] = left;
    return [
      [left, low],
      [right, high],
    ];
  }

  #best(rows: readonly number[]): Split | null {
    const { binned, cuts, columns, gradients, curvatures, width } = this.#ground;
    let best: Split = { column: -1, bin: -1, gain: 1e-3 };
    for (const column of columns) {
      const gradient = new Float64Array(settings.bins);
      const curvature = new Float64Array(settings.bins);
      let [allGradient, allCurvature] = [0, 0];
      for (const row of rows) {
        const bin = binned[row * width + column];
        gradient[bin] += gradients[row];
        curvature[bin] += curvatures[row];
        allGradient += gradients[row];
        allCurvature += curvatures[row];
      }
      const worth = (g: number, c: number) => (g * g) / (c + settings.ridge);
      let [low, lowCurvature] = [0, 0];
      for (let bin = 0; bin < cuts[column].length; bin++) {
        low += gradient[bin];
        lowCurvature += curvature[bin];
        if (Math.min(lowCurvature, allCurvature - lowCurvature) < settings.leastWeight) continue;
        const gain =
          worth(low, lowCurvature) +
          worth(allGradient - low, allCurvature - lowCurvature) -
          worth(allGradient, allCurvature);
        if (gain > best.gain) best = { column, bin, gain };
      }
    }
    return best.column < 0 ? null : best;
  }
}

/** Up to `bins` - 1 thresholds that part the values of a column evenly. */
function cutsOf({ values, features, yes }: Examples, column: number): number[] {
  const sorted = Float32Array.from(yes, (_, row) => values[row * features.length + column]).sort();
  const quantiles = Array.from({ length: settings.bins - 1 }, (_, index) =>
    Number(sorted[Math.floor(((index + 1) / settings.bins) * sorted.length)].toPrecision(5)),
  );
  return [...new Set(quantiles)];
}

function binRows({ values, features, yes }: Examples, cuts: readonly (readonly number[])[]): Uint8Array {
  const width = features.length;
  const binned = new Uint8Array(yes.length * width);
  for (let place = 0; place < binned.length; place++) {
    const column = cuts[place % width];
    let [low, high] = [0, column.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[place] <= column[middle]) high = middle;
      else low = middle + 1;
    }
    binned[place] = low;
  }
  return binned;
}

function leafOf({ feature, threshold, left, value }: Tree, { values, features }: Examples, row: number): number {
  let node = 0;
  while (feature[node] >= 0) {
    node = left[node] + (values[row * features.length + feature[node]] <= threshold[node] ? 0 : 1);
  }
  return value[node];
}
