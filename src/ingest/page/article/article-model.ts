import { readFileSync } from 'node:fs';
import { ReadoutError } from '../../../errors.js';

/** A split: feature, threshold, child where at most the threshold, child where more; or a leaf's value. Children are indices. */
type Node = readonly [feature: number, threshold: number, left: number, right: number] | readonly [value: number];

/** Gradient-boosted trees that tell a report's blocks from the rest of a page; made by train/articles. */
export interface ArticleModel {
  readonly features: number;
  readonly trees: readonly (readonly Node[])[];
}

const file = new URL('../../../../models/article/trees.json', import.meta.url);
let loaded: ArticleModel | null = null;

/** The model that is shipped, read once a process. Throws `weights-damaged` where its file is missing or no model. */
export function shippedArticleModel(): ArticleModel {
  loaded ??= readArticleModel(file);
  return loaded;
}

/** Reads a model. Throws `weights-damaged` where the file is missing or no model. */
export function readArticleModel(place: URL | string): ArticleModel {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as ArticleModel;
  } catch (cause) {
    throw new ReadoutError(
      'weights-damaged',
      `The article model (${place instanceof URL ? 'models/article/trees.json' : place}) cannot be read.`,
      {
        cause,
      },
    );
  }
}

/** The probability, 0 to 1, that a block is part of the report. */
export function probability({ trees }: ArticleModel, features: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree[0];
    while (node.length === 4) node = tree[features[node[0]] <= node[1] ? node[2] : node[3]];
    sum += node[0];
  }
  return 1 / (1 + Math.exp(-sum));
}
