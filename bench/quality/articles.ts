/**
 * `npm run bench:articles [-- FOLDER] [--cross-validated FOLDS]`: text and metadata out of news pages, against the gold of the
 * articles bench (FOLDER holds body/, fundus/, meta/), and pages a second against Readability on linkedom, pass by pass in turn.
 * The article model is trained on the dev half: with --cross-validated, each page of it is read by the model of the fold that
 * has not seen its site (FOLDS is what train/articles/train.py writes).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { outline } from '../../src/ingest/outline/outline.js';
import {
  type ArticleModel,
  readArticleModel,
  shippedArticleModel,
} from '../../src/ingest/page/article/article-model.js';
import { readPage } from '../../src/ingest/page/read-page.js';
import { type GoldPage, pagesOf, type Task } from './articles/pages.js';
import { readWithReadability } from './articles/peer.js';

interface Scorer {
  bodyMetrics(rows: [gold: string, found: string][]): { f1: number; precision: number; recall: number };
  metaMetrics(gold: object, found: object): Record<'title' | 'date' | 'authorsExact', { accuracy: number } | undefined>;
}

const sharedFolder = '../shared/bench/articles';
const { values, positionals } = parseArgs({
  options: { 'cross-validated': { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? sharedFolder;
const scorerFile = [folder, join(folder, '..'), sharedFolder].map((place) => join(place, 'score.mjs')).find(existsSync);
const tasks = (['body', 'fundus', 'meta'] as const).filter((task) => existsSync(join(folder, task)));
if (scorerFile === undefined || tasks.length === 0) {
  console.error(
    `No articles bench at ${folder}: it needs body/, fundus/ or meta/, and score.mjs there or in ${sharedFolder}.`,
  );
  process.exit(2);
}
const scorer = (await import(pathToFileURL(resolve(scorerFile)).href)) as Scorer;

const speedPasses = 5;
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1];

const modelOf = modelsByFold(values['cross-validated']);

/** For a page, the model that has not seen its site, where folds are given; else the shipped one. */
function modelsByFold(folds: string | undefined): (page: GoldPage) => ArticleModel {
  if (folds === undefined) return shippedArticleModel;
  const foldOf = JSON.parse(readFileSync(join(folds, 'folds.json'), 'utf8')) as Record<string, number>;
  const models = new Map<number, ArticleModel>();
  for (const fold of new Set(Object.values(foldOf)))
    models.set(fold, readArticleModel(join(folds, `fold-${fold}.json`)));
  return ({ task, id }) => models.get(foldOf[`${task}/${id}`]) ?? shippedArticleModel();
}

let crashes = 0;
let empty = 0;
const figures: Record<string, number> = {};

function predict(page: GoldPage) {
  try {
    const { blocks, metadata } = readPage(page.source, page.gold.url ?? null, modelOf(page));
    const body = outline(blocks).paragraphs.filter(({ role }) => role !== 'headline' && role !== 'byline');
    if (body.length === 0) empty++;
    return {
      articleBody: body.map(({ content }) => content.text).join('\n'),
      title: metadata.title,
      // The gold's day of a page that tells only when it was last changed is that day.
      date: metadata.publishedAt ?? metadata.modifiedAt,
      authors: metadata.credits,
    };
  } catch (error) {
    console.error(error);
    crashes++;
    return { articleBody: '', title: null, date: null, authors: [] };
  }
}

function score(task: Task, pages: readonly GoldPage[]): void {
  const found = pages.map(predict);
  if (task !== 'meta') {
    const { f1, precision, recall } = scorer.bodyMetrics(
      pages.map(({ gold }, index) => [gold.articleBody ?? '', found[index].articleBody]),
    );
    Object.assign(figures, { [`${task} body F1`]: f1, [`${task} precision`]: precision, [`${task} recall`]: recall });
  }
  if (task === 'body') return;
  const byId = <Value>(values: readonly Value[]) =>
    Object.fromEntries(pages.map(({ id }, index) => [id, values[index]]));
  const { title, date, authorsExact } = scorer.metaMetrics(byId(pages.map(({ gold }) => gold)), byId(found));
  const exact = { title, day: date, authors: authorsExact };
  for (const [name, measured] of Object.entries(exact)) figures[`${task} ${name}`] = measured?.accuracy ?? 0;
}

function pagesASecond(pages: readonly GoldPage[], read: (page: GoldPage) => unknown): number {
  const started = performance.now();
  for (const page of pages) read(page);
  return (1000 * pages.length) / (performance.now() - started);
}

const all = tasks.map((task) => ({ task, pages: pagesOf(folder, task) }));
for (const { task, pages } of all) score(task, pages);

const timed = all[0].pages;
const speeds: { ours: number; peer: number }[] = [];
for (let pass = 0; pass < speedPasses; pass++) {
  const ours = pagesASecond(timed, ({ source }) => readPage(source, null));
  const peer = pagesASecond(timed, ({ source }) => readWithReadability(source));
  speeds.push({ ours, peer });
}
const result = {
  ...figures,
  crashes,
  'empty answers': empty,
  'pages a second': median(speeds.map(({ ours }) => ours)),
  'Readability on linkedom, pages a second': median(speeds.map(({ peer }) => peer)),
  'speed ratio': median(speeds.map(({ ours, peer }) => ours / peer)),
};
const seen = values['cross-validated'] === undefined ? 'with the shipped model' : 'cross-validated by site';
console.log(`body and fundus F1 ${seen}`);
for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(42)} ${round(value)}`);
console.log(JSON.stringify(Object.fromEntries(Object.entries(result).map(([name, value]) => [name, round(value)]))));
