/**
 * `npm run bench:merge -- [FOLDER]`: event coreference across reports on ECB+ and MEANTIME with mentions given and topics not; FOLDER (default
 * ../shared/bench/coref) holds dev.jsonl or test.jsonl, meantime-dev.jsonl or meantime-test.jsonl, and score.mjs. Pairs are counted together, across
 * documents and within one. Prints a table and, last, one line of JSON.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReader, type Reader } from '../../src/read/reader.js';
import { clustersOf } from '../../src/resolve/occasions/average-link.js';
import { EventLinker } from '../../src/resolve/occasions/event-linker.js';
import { eventDocument, loadCorpus, type MarkedDocument } from './merge/corpus.js';
import { type Clustered, pairScores } from './merge/pairs.js';

interface Scores {
  readonly conll: number;
  readonly pairwise: { readonly p: number; readonly r: number; readonly f1: number };
}

interface Predicted {
  readonly doc: string;
  readonly events: { m: string; cluster: string }[];
}

type Score = (gold: readonly MarkedDocument[], predicted: Predicted[], options: { noSingletons?: boolean }) => Scores;

const folder = resolve(process.argv[2] ?? '../shared/bench/coref');
const scorer = [join(folder, 'score.mjs'), resolve('../shared/bench/coref/score.mjs')].find((path) => existsSync(path));
const files = ['dev.jsonl', 'test.jsonl', 'meantime-dev.jsonl', 'meantime-test.jsonl'].filter((file) =>
  existsSync(join(folder, file)),
);
if (scorer === undefined || files.length === 0) {
  console.error(`bench:merge needs a folder with score.mjs and dev.jsonl or test.jsonl; ${folder} holds none`);
  process.exit(2);
}
const { score } = (await import(pathToFileURL(scorer).href)) as { score: Score };
const reader = loadReader();
const linker = EventLinker.load();
const figures = Object.fromEntries(files.map((file) => [file.replace('.jsonl', ''), measure(file, reader)]));
console.table(figures);
console.log(JSON.stringify({ bench: 'merge', ...figures }));

function measure(file: string, reader: Reader) {
  const gold = loadCorpus(join(folder, file));
  const predicted = predict(gold, reader);
  const all = score(gold, predicted, {});
  const linked = score(gold, predicted, { noSingletons: true });
  const { across, within } = pairScores(clusteredMentions(gold, predicted));
  return {
    conll: percent(all.conll),
    conllWithoutSingletons: percent(linked.conll),
    pairwisePrecision: percent(all.pairwise.p),
    pairwiseRecall: percent(all.pairwise.r),
    acrossPairs: across.joined,
    acrossPrecision: percent(across.precision),
    acrossRecall: percent(across.recall),
    withinPrecision: percent(within.precision),
    withinRecall: percent(within.recall),
  };
}

/** The scored mentions with the clusters that were marked and found. */
function clusteredMentions(gold: readonly MarkedDocument[], predicted: readonly Predicted[]): Clustered[] {
  const clusters = new Map(
    predicted.flatMap(({ doc, events }) => events.map(({ m, cluster }) => [`${doc}#${m}`, cluster])),
  );
  return gold.flatMap(({ doc, events }) =>
    events
      .filter(({ validated }) => validated)
      .map(({ m, cluster }) => {
        const name = `${doc}#${m}`;
        return { document: doc, gold: cluster, predicted: clusters.get(name) ?? name };
      }),
  );
}

function predict(gold: readonly MarkedDocument[], reader: Reader): Predicted[] {
  const { mentions, joins } = linker.link(gold.map((document) => eventDocument(reader, document)));
  const predicted = new Map<string, Predicted>(gold.map(({ doc }) => [doc, { doc, events: [] }]));
  clustersOf(mentions.length, joins).forEach((members, number) => {
    for (const member of members) {
      const { mention, document } = mentions[member];
      predicted.get(document.id)?.events.push({ m: mention.id, cluster: `cluster-${number}` });
    }
  });
  return [...predicted.values()];
}

function percent(share: number | null): number | null {
  return share === null ? null : Number((100 * share).toFixed(1));
}
