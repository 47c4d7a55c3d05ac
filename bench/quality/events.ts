// `npm run bench:events [-- FILE]`: PLOVER coding against gold sentences. FILE holds a sentence and its events a line, in
// the form of the shared dev file; its scorer, score.mjs, stands beside it. The gold marks one event a sentence, so the
// event we are surest of is scored (docs/decisions/0014-one-event-a-sentence.md).
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractActions } from '../../src/extract/actions/extract-actions.js';
import { loadReader } from '../../src/read/reader.js';
import type { Action } from '../../src/schema/action.js';
import { Alignment } from '../../src/text/alignment.js';
import type { SourceText } from '../../src/text/source-text.js';

interface GoldSentence {
  readonly id: string;
  readonly text: string;
}

interface Score {
  readonly sentences: number;
  readonly coded: number;
  readonly top1: number;
  readonly quadTop1: number;
  readonly typeMacroF1: number;
  readonly type: { readonly f1: number };
  readonly triple: { readonly p: number; readonly r: number; readonly f1: number };
  readonly actorPair: { readonly f1: number };
  readonly byType: Record<
    string,
    { readonly p: number; readonly r: number; readonly f1: number; readonly gold: number }
  >;
}

const shared = resolve(import.meta.dirname, '../../../shared/bench/events');
const file = resolve(process.argv[2] ?? join(shared, 'dev.jsonl'));
const scorer = [dirname(file), shared].map((folder) => join(folder, 'score.mjs')).find((path) => existsSync(path));
if (!existsSync(file) || scorer === undefined) {
  console.error(
    `No gold sentences with score.mjs at ${file}. Give the path of a .jsonl file: npm run bench:events -- FILE`,
  );
  process.exit(2);
}

const gold = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as GoldSentence);
const reader = loadReader();
let words = 0;
let milliseconds = 0;
const predicted = gold.map(({ id, text }) => {
  const reading = reader.read(sourceText(id, text));
  words += reading.tokens.length;
  const began = performance.now();
  const actions = extractActions({ reading, times: [], chains: [], introductions: new Map() }, [], null);
  milliseconds += performance.now() - began;
  const surest = actions.toSorted((one, other) => other.certainty - one.certainty)[0];
  return { id, events: surest === undefined ? [] : [coded(surest)] };
});

// The scorer reads its command line when it is loaded; without arguments it only prints its usage.
process.argv.length = 2;
const log = console.log;
console.log = () => {};
const { score } = (await import(pathToFileURL(scorer).href)) as { score: (gold: unknown, predicted: unknown) => Score };
console.log = log;
report(score(gold, predicted));

function sourceText(id: string, text: string): SourceText {
  const paragraphs = [{ start: 0, end: text.length, role: 'body' as const }];
  return { reportId: id, original: text, text, alignment: Alignment.identity(text.length), paragraphs };
}

function coded({ event, actors, recipients }: Action) {
  const codes = (parties: Action['actors']) => parties.flatMap(({ country }) => (country === null ? [] : [country]));
  return { type: event, source: codes(actors), target: codes(recipients) };
}

function report(result: Score): void {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  console.log(`${'type'.padEnd(12)}${'gold'.padStart(6)}${'P'.padStart(8)}${'R'.padStart(8)}${'F1'.padStart(8)}`);
  for (const [type, { p, r, f1, gold: count }] of Object.entries(result.byType)) {
    const cells = [p, r, f1].map((share) => percent(share).toFixed(1).padStart(8));
    console.log(`${type.padEnd(12)}${String(count).padStart(6)}${cells.join('')}`);
  }
  console.log(
    JSON.stringify({
      bench: 'events',
      sentences: result.sentences,
      coded: percent(result.coded),
      top1: percent(result.top1),
      quadTop1: percent(result.quadTop1),
      typeF1: percent(result.type.f1),
      typeMacroF1: percent(result.typeMacroF1),
      tripleF1: percent(result.triple.f1),
      actorPairF1: percent(result.actorPair.f1),
      wordsPerSecond: Math.round((words / milliseconds) * 1000),
    }),
  );
}
