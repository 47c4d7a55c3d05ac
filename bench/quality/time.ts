/**
 * `npm run bench:time [-- FILE_OR_FOLDER]`: time expressions against TIMEX3 gold (lines of {id, dct, text, timexes}), scored as
 * TempEval-3 does: value F1 is relaxed F1 times the share of right values. Speed is of the times
 * stage alone, in processor time, median of five.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findTimes } from '../../src/read/times/find-times.js';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Document {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

interface Scores {
  readonly docs: number;
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number; readonly p: number; readonly r: number };
  readonly typeF1: number;
  readonly valueF1: number;
}

const shared = resolve('../shared/bench/time');
const scorerPath = join(shared, 'score.mjs');
const argument = process.argv[2];
const files = argument === undefined ? goldFiles(shared) : goldFiles(resolve(argument));
if (files.length === 0 || !existsSync(scorerPath)) {
  console.error(
    `bench:time needs gold files (*.jsonl) and the scorer: looked for ${argument ?? shared} and ${scorerPath}`,
  );
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'bench-time-'));

console.log('| file | docs | value F1 | type F1 | relaxed F1 (P / R) | strict F1 | MB/s of processor time |');
console.log('|-|-|-|-|-|-|-|');
const figures = files.map((file) => {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);
  const scores = score(file, gold);
  const name = file.replace(/^.*[\\/]|\.jsonl$/g, '');
  const percent = (share: number) => Number((100 * share).toFixed(1));
  const row = {
    file: name,
    docs: scores.docs,
    valueF1: percent(scores.valueF1),
    typeF1: percent(scores.typeF1),
    relaxedF1: percent(scores.relaxed.f1),
    precision: percent(scores.relaxed.p),
    recall: percent(scores.relaxed.r),
    strictF1: percent(scores.strict.f1),
    megabytesPerSecond: Number(speedOn(gold).toFixed(2)),
  };
  console.log(
    `| ${row.file} | ${row.docs} | ${row.valueF1} | ${row.typeF1} | ${row.relaxedF1} (${row.precision} / ${row.recall}) | ${row.strictF1} | ${row.megabytesPerSecond} |`,
  );
  return row;
});
rmSync(scratch, { recursive: true });
console.log(JSON.stringify({ bench: 'time', files: figures }));

function goldFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

function score(file: string, gold: readonly Document[]): Scores {
  const predictions = join(scratch, 'predicted.jsonl');
  writeFileSync(predictions, gold.map((document) => `${JSON.stringify(predicted(document))}\n`).join(''));
  return JSON.parse(
    execFileSync(process.execPath, [scorerPath, file, predictions, '--json'], { encoding: 'utf8' }),
  ) as Scores;
}

function predicted({ id, dct, text }: Document) {
  const times = findTimes(text, { date: dct, origin: 'publication' });
  return { id, timexes: times.map(({ start, end, type, value }) => ({ start, end, type, value })) };
}

/** Megabytes of text a second of processor time (other work on the machine does not count): the documents repeated to a megabyte at least, the median of five rounds after one to warm up. */
function speedOn(documents: readonly Document[]): number {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const repeats = Math.max(1, Math.ceil(1_000_000 / bytes));
  const rounds = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage();
    for (let repeat = 0; repeat < repeats; repeat++) documents.forEach(predicted);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  });
  const [median] = rounds
    .slice(1)
    .sort((one, other) => one - other)
    .slice(2);
  return (bytes * repeats) / 1_000_000 / median;
}
