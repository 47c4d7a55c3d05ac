/**
 * Writes the training examples of the article model: for each page, the features of its blocks, whether each is part of the
 * report, and what it weighs. Run: tsx train/articles/write-examples.ts FOLDER OUT.json (FOLDER as bench/quality/articles.ts takes it).
 */
import { writeFileSync } from 'node:fs';
import { pagesOf } from '../../bench/quality/articles/pages.js';
import { wordsOf } from '../../src/ingest/outline/repeats.js';
import { blockFeatures } from '../../src/ingest/page/article/block-features.js';
import { articleWitness, parseArticle } from '../../src/ingest/page/read-page.js';

const [folder, out] = process.argv.slice(2);
const shingleLength = 4;
const longLine = 6;

const shingles = (words: readonly string[]): string[] =>
  words.slice(shingleLength - 1).map((_, index) => words.slice(index, index + shingleLength).join(' '));

function labelsOf(texts: readonly string[], gold: string): number[] {
  const goldWords = wordsOf(gold);
  const whole = ` ${goldWords.join(' ')} `;
  const known = new Set(shingles(goldWords));
  const words = texts.map(wordsOf);
  const labels = words.map((list) => {
    if (list.length === 0) return 0;
    if (whole.includes(` ${list.join(' ')} `)) return 1;
    const own = shingles(list);
    return Number(own.filter((shingle) => known.has(shingle)).length > own.length / 2);
  });
  // A menu's "Germany" is in the text by chance: short lines count only among long ones.
  const long = labels.flatMap((label, index) => (label === 1 && words[index].length >= longLine ? [index] : []));
  const from = (long[0] ?? 0) - 3;
  const to = (long.at(-1) ?? 0) + 3;
  return labels.map((label, index) => (words[index].length >= longLine || (index >= from && index <= to) ? label : 0));
}

const examples = [...pagesOf(folder, 'body'), ...pagesOf(folder, 'fundus')].map(({ id, task, source, gold }) => {
  const page = parseArticle(source);
  const texts = page.blocks.map(({ content }) => content.text);
  const goldLength = Math.max(20, wordsOf(gold.articleBody ?? '').length);
  return {
    id: `${task}/${id}`,
    url: gold.url ?? '',
    features: blockFeatures(page.blocks, articleWitness(page)),
    labels: labelsOf(texts, gold.articleBody ?? ''),
    // The measure counts pages alike: a block weighs by its share of the report, a menu's line a little.
    weights: texts.map((text) => Math.min(0.5, wordsOf(text).length / goldLength) ** 0.6 + 0.004),
  };
});
writeFileSync(out, JSON.stringify(examples));
console.log(`${examples.length} pages, ${examples[0]?.features[0]?.length} features`);
