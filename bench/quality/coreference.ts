/**
 * `npm run bench:coreference [-- PATH] [--errors]`: mentions of people and organizations resolved to their names, on UD
 * English GUM dev (Zeldes 2017): speakers, pronouns, roles; by genre group and on the whole.
 */
import { resolveMentions } from '../../src/read/coreference/resolve-mentions.js';
import { loadReader } from '../../src/read/reader.js';
import { readGum } from './coreference/gum.js';
import { type Count, type Counts, createCounts, score } from './coreference/score.js';
import { readText, requirePaths } from './reading/documents.js';
import { sourceOfParagraphs } from './reading/source.js';

const given = process.argv.slice(2).filter((argument) => argument !== '--errors');
const path = given[0] ?? '../shared/bench/ud/en_gum-ud-dev.conllu.gz';
const showErrors = process.argv.includes('--errors');
requirePaths([path]);

const newsLike = new Set(['news', 'interview', 'speech']);
const groups: Record<string, Counts> = { 'news, interview, speech': createCounts(), all: createCounts() };
const reader = loadReader();
for (const document of readGum(readText(path))) {
  const reading = reader.read(sourceOfParagraphs(document.text.split('\n\n')));
  const { chains } = resolveMentions(reading);
  const errors = score(reading, chains, document, groups.all);
  if (newsLike.has(document.genre)) score(reading, chains, document, groups['news, interview, speech']);
  if (showErrors) for (const error of errors) console.log(error);
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
const figures = ({ gold, resolved, correct }: Count) => ({
  precision: percent(correct, resolved),
  recall: percent(correct, gold),
  gold,
  resolved,
  correct,
});
const table = Object.fromEntries(
  Object.entries(groups).map(([group, counts]) => [
    group,
    Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, figures(count)])),
  ]),
);
for (const [group, rows] of Object.entries(table)) {
  console.log(group);
  console.table(rows);
}
console.log(JSON.stringify(table));
