/** `tsx train/merge/train.ts TRAIN.jsonl`: trains what tells whether two mentions are of one event; writes models/merge. */

import { eventDocument, loadCorpus } from '../../bench/quality/merge/corpus.js';
import { loadReader } from '../../src/read/reader.js';
import type { BoostedTrees, Tree } from '../../src/resolve/occasions/boosted-trees.js';
import { DocumentKinship } from '../../src/resolve/occasions/document-kinship.js';
import { candidatePairs, placed } from '../../src/resolve/occasions/event-linker.js';
import { type Placed, pairFeatures } from '../../src/resolve/occasions/pair-features.js';
import { WordKinship } from '../../src/resolve/occasions/word-kinship.js';
import { pairKey, type WordStatistics } from '../../src/resolve/occasions/word-statistics.js';
import { boost } from './boost.js';
import { writeModelFile } from './model-folder.js';
import { seededRandom } from './seeded-random.js';

/** Share of the many pairs that neither are one event nor share a stem. */
const kept = 0.15;
/** Each is trained on other samples; their mean varies less than any of them. */
const models = 3;
const random = seededRandom(7);
const corpus = loadCorpus(process.argv[2] ?? '../shared/bench/coref/train.jsonl');
const reader = loadReader();
const documents = corpus.map((document) => eventDocument(reader, document));
const topics = corpus.map(({ topic }) => topic);
const clusters = new Map(corpus.flatMap(({ doc, events }) => events.map(({ m, cluster }) => [`${doc}#${m}`, cluster])));
const clusterOf = ({ mention, document }: Placed) => clusters.get(`${document.id}#${mention.id}`);

const frequencies: Record<string, number> = {};
for (const { words } of documents) for (const word of words.keys()) frequencies[word] = (frequencies[word] ?? 0) + 1;
const none: WordStatistics = { documents: 0, frequencies: {}, heads: {}, pairs: {} };
// Rarity is counted within the corpus at hand, as it will be where the model is used.
const kinship = { documents: new DocumentKinship(documents, none), kinship: WordKinship.load() };
const mentions = placed(documents);
const pairs = [...candidatePairs(mentions, kinship.documents)].map(([one, other]) => [mentions[one], mentions[other]]);
console.log(`${documents.length} documents, ${mentions.length} mentions, ${pairs.length} pairs`);

const statistics = { ...none, documents: documents.length, frequencies, ...countPairs(() => true) };
const withoutTopic = new Map(
  [...new Set(topics)].map((topic) => [topic, { ...none, ...countPairs((other) => other !== topic) }]),
);
const rows: { features: Record<string, number>; yes: boolean; weight: number }[] = [];
for (const [one, other] of pairs) {
  const yes = clusterOf(one) === clusterOf(other);
  const telling = yes || one.mention.stem === other.mention.stem;
  if (!telling && random() > kept) continue;
  // What was counted in a topic must not help to judge it.
  const knowledge = { ...kinship, statistics: withoutTopic.get(topics[one.number])! };
  rows.push({ features: pairFeatures(one, other, knowledge), yes, weight: telling ? 1 : 1 / kept });
}
const features = Object.keys(rows[0].features);
const examples = {
  features,
  values: Float32Array.from(rows.flatMap((row) => features.map((name) => row.features[name]))),
  yes: Uint8Array.from(rows, ({ yes }) => Number(yes)),
  weights: Float32Array.from(rows, ({ weight }) => weight),
};
const trees = average(Array.from({ length: models }, () => boost(examples, random)));
writeModelFile('trees.json', { ...trees, trees: trees.trees.map(rounded) } satisfies BoostedTrees);
writeModelFile('statistics.json', {
  ...statistics,
  // A stem of one report, or a pair met only a few times, moves nothing.
  frequencies: Object.fromEntries(Object.entries(frequencies).filter(([, count]) => count > 1)),
  pairs: Object.fromEntries(Object.entries(statistics.pairs).filter(([, [yes, no]]) => yes > 0 || no > 9)),
});
console.log(`${rows.length} examples, ${trees.trees.length} trees`);

function countPairs(counts: (topic: string | number) => boolean): Pick<WordStatistics, 'heads' | 'pairs'> {
  const found: Pick<WordStatistics, 'heads' | 'pairs'> = { heads: {}, pairs: {} };
  const count = (table: WordStatistics['heads'], key: string, yes: boolean) => {
    table[key] ??= [0, 0];
    table[key][yes ? 0 : 1]++;
  };
  for (const [one, other] of pairs) {
    if (!counts(topics[one.number])) continue;
    const yes = clusterOf(one) === clusterOf(other);
    const stems = [one.mention.stem, other.mention.stem];
    count(found.pairs, pairKey(stems[0], stems[1]), yes);
    if (stems[0] !== stems[1]) for (const stem of stems) count(found.heads, stem, yes);
  }
  return found;
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

function rounded({ feature, threshold, left, value }: Tree): Tree {
  return { feature, threshold, left, value: value.map((leaf) => Number(leaf.toPrecision(5))) };
}
