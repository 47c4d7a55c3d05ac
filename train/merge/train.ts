/** `tsx train/merge/train.ts TRAIN.jsonl`: trains what tells whether two mentions are of one event, in two rounds; writes models/merge. */

import { eventDocument, loadCorpus } from '../../bench/quality/merge/corpus.js';
import { loadReader } from '../../src/read/reader.js';
import { averageLink, clustersOf } from '../../src/resolve/occasions/average-link.js';
import type { BoostedTrees, Tree } from '../../src/resolve/occasions/boosted-trees.js';
import { DocumentFeatures } from '../../src/resolve/occasions/document-features.js';
import { DocumentKinship } from '../../src/resolve/occasions/document-kinship.js';
import {
  candidatePairs,
  firstThreshold,
  leastProbability,
  placed,
  rowsOf,
} from '../../src/resolve/occasions/event-linker.js';
import { pairFeatures } from '../../src/resolve/occasions/pair-features.js';
import { FirstRound } from '../../src/resolve/occasions/second-round.js';
import { WordKinship } from '../../src/resolve/occasions/word-kinship.js';
import type { WordStatistics } from '../../src/resolve/occasions/word-statistics.js';
import { boost, type Examples, judged } from './boost.js';
import { writeModelFile } from './model-folder.js';
import { type LabelledPair, PairCounts } from './pair-counts.js';
import { seededRandom } from './seeded-random.js';

/** Share of the many pairs that neither are one event nor share a stem. */
const kept = 0.15;
/** Each is trained on other samples; their mean varies less than any of them. */
const models = 3;
/** Parts of the topics; the first round judges each part by what it learnt from the others, so that the second sees it as it will be. */
const parts = 4;
const random = seededRandom(7);

const corpus = loadCorpus(process.argv[2] ?? '../shared/bench/coref/train.jsonl');
const reader = loadReader();
const documents = corpus.map((document) => eventDocument(reader, document));
const topics = [...new Set(corpus.map(({ topic }) => topic))];
const clusters = new Map(corpus.flatMap(({ doc, events }) => events.map(({ m, cluster }) => [`${doc}#${m}`, cluster])));

const frequencies: Record<string, number> = {};
for (const { words } of documents) for (const word of words.keys()) frequencies[word] = (frequencies[word] ?? 0) + 1;
const none: WordStatistics = { documents: 0, frequencies: {}, heads: {}, pairs: {} };
// Rarity is counted within the corpus at hand, as it will be where the model is used.
const near = new DocumentKinship(documents, none);
const knowledge = {
  documents: near,
  documentFeatures: new DocumentFeatures(documents, near),
  kinship: WordKinship.load(),
};
const mentions = placed(documents);
const clusterOf = mentions.map(({ mention, document }) => clusters.get(`${document.id}#${mention.id}`));
const pairs = [...candidatePairs(mentions, near)].map(([one, other]): LabelledPair => {
  return { one, other, topic: corpus[mentions[one].number].topic, yes: clusterOf[one] === clusterOf[other] };
});
log(`${documents.length} documents, ${mentions.length} mentions, ${pairs.length} pairs`);

const counts = new PairCounts(mentions, pairs);
const withoutTopic = new Map(topics.map((topic) => [topic, { ...none, ...counts.without(topic) }]));
const weights = pairs.map(({ one, other, yes }) => {
  const telling = yes || mentions[one].mention.stem === mentions[other].mention.stem;
  return telling ? 1 : random() < kept ? 1 / kept : 0;
});
// What was counted in a topic must not help to judge it.
const first = tabulate(pairs, weights, ({ one, other, topic }) =>
  pairFeatures(mentions[one], mentions[other], { ...knowledge, statistics: withoutTopic.get(topic)! }),
);
const sampled = [...pairs.keys()].filter((row) => weights[row] > 0);
log(`${sampled.length} examples of the first round`);
const firstTrees = average(Array.from({ length: models }, () => boost(select(first, sampled), random)));

const partOf = new Map(shuffled(topics).map((topic, index) => [topic, index % parts]));
const sure = new Float64Array(pairs.length);
for (let part = 0; part < parts; part++) {
  const inPart = (row: number) => partOf.get(pairs[row].topic) === part;
  const others = sampled.filter((row) => !inPart(row));
  const trees = boost(select(first, others), random);
  for (const row of pairs.keys()) if (inPart(row)) sure[row] = judged(trees, first, row);
}
const likely = [...pairs.keys()].filter((row) => sure[row] >= leastProbability);
const found = rowsOf(
  mentions.length,
  likely.map((row) => ({ ...pairs[row], sure: sure[row] })),
);
const round = new FirstRound(mentions, found, clustersOf(mentions.length, averageLink(found, firstThreshold)));
const chosen = likely.filter((row) => weights[row] > 0);
const second = tabulate(
  chosen.map((row) => ({ ...pairs[row], row })),
  chosen.map((row) => weights[row]),
  ({ one, other, row }) => ({ ...rowOf(first, row), ...round.featuresOf(one, other) }),
);
log(`${chosen.length} examples of the second round`);
const secondTrees = average(Array.from({ length: models }, () => boost(second, random)));

writeModelFile('trees.json', rounded(firstTrees));
writeModelFile('second-trees.json', rounded(secondTrees));
const all = counts.all();
writeModelFile('statistics.json', {
  documents: documents.length,
  // A stem of one report, or a pair met only a few times, moves nothing.
  frequencies: Object.fromEntries(Object.entries(frequencies).filter(([, count]) => count > 1)),
  heads: all.heads,
  pairs: Object.fromEntries(Object.entries(all.pairs).filter(([, [yes, no]]) => yes > 0 || no > 9)),
} satisfies WordStatistics);
log(`${firstTrees.trees.length} and ${secondTrees.trees.length} trees`);

function tabulate<Pair extends LabelledPair>(
  given: readonly Pair[],
  weights: readonly number[],
  featuresOf: (pair: Pair) => Readonly<Record<string, number>>,
): Examples {
  const features = Object.keys(featuresOf(given[0]));
  const values = new Float32Array(given.length * features.length);
  given.forEach((pair, row) => {
    const own = featuresOf(pair);
    features.forEach((name, column) => {
      values[row * features.length + column] = own[name];
    });
  });
  const yes = Uint8Array.from(given, (pair) => Number(pair.yes));
  return { features, values, yes, weights: Float32Array.from(weights) };
}

function rowOf({ features, values }: Examples, row: number): Record<string, number> {
  return Object.fromEntries(features.map((name, column) => [name, values[row * features.length + column]]));
}

function select({ features, values, yes, weights }: Examples, rows: readonly number[]): Examples {
  const width = features.length;
  const own = new Float32Array(rows.length * width);
  rows.forEach((row, place) => {
    own.set(values.subarray(row * width, (row + 1) * width), place * width);
  });
  const of = <Column extends Uint8Array | Float32Array>(column: Column) => rows.map((row) => column[row]);
  return { features, values: own, yes: Uint8Array.from(of(yes)), weights: Float32Array.from(of(weights)) };
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** One model whose log odds are the mean of those given. */
function average(all: readonly BoostedTrees[]): BoostedTrees {
  const share = (leaf: number) => leaf / all.length;
  return {
    features: all[0].features,
    base: all.reduce((sum, { base }) => sum + share(base), 0),
    trees: all.flatMap(({ trees }) => trees.map((tree) => ({ ...tree, value: tree.value.map(share) }))),
  };
}

function rounded(model: BoostedTrees): BoostedTrees {
  const round = (tree: Tree): Tree => ({ ...tree, value: tree.value.map((leaf) => Number(leaf.toPrecision(5))) });
  return { ...model, trees: model.trees.map(round) };
}

function log(line: string): void {
  console.log(`${process.uptime().toFixed(0)} s: ${line}`);
}
