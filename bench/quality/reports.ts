/**
 * `npm run bench:reports [-- FOLDER] [--misses [KIND]]`: precision and recall of each kind of fact over whole reports with their expected
 * records (default `cases/reports`), for the reports in the folder itself and for those held back (`held-back`, whose
 * facts are checked but never tuned to); and how many facts lack a verbatim span. `--misses [KIND]` also lists what is
 * missed and what is unlisted, of the tuned half only.
 */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Pipeline } from '../../src/pipeline.js';
import type { Evidence } from '../../src/schema/evidence.js';
import type { ReportRecord } from '../../src/schema/record.js';
import { type Case, type Kind, kinds } from '../../test/cases/case.js';
import { caseFiles } from '../../test/cases/case-files.js';
import { checkCase, compareCase } from '../../test/cases/check-case.js';

const given = process.argv.slice(2);
const listing = given.indexOf('--misses');
const listed = listing < 0 ? [] : given.splice(listing, 2).slice(1);
const folder = given[0] ?? join('cases', 'reports');
if (!existsSync(folder)) {
  console.error(`bench:reports needs a folder of whole reports (docs/guide/cases.md): there is none at ${folder}`);
  process.exit(2);
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const measured = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== 'entity' && kind !== 'issue');
const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
const tallies = new Map(measured.map((kind) => [kind, { tuned: emptyTally(), heldBack: emptyTally() }] as const));
const pipeline = Pipeline.load();
let reports = 0;
let withoutSpan = 0;
for (const { path, cases } of caseFiles(folder)) {
  for (const one of cases) measure(one, path.includes(`${sep}held-back${sep}`) ? 'heldBack' : 'tuned');
}
print();

function measure(one: Case, half: 'tuned' | 'heldBack'): void {
  const record = pipeline.read(Buffer.from(one.report), { file: `${one.title}.txt` });
  if ('code' in record) throw new Error(`${one.title}: ${record.message}`);
  reports++;
  withoutSpan += factsWithoutSpan(record, one.report);
  if (listing >= 0 && half === 'tuned') list(one, record);
  for (const kind of measured) {
    const comparison = compareCase(one, record, kind);
    const tally = tallies.get(kind)?.[half];
    if (comparison === null || tally === undefined) continue;
    tally.right += comparison.right;
    tally.wrong += comparison.wrong;
    tally.missed += comparison.missed;
  }
}

function list(one: Case, record: ReportRecord): void {
  const isAsked = (message: string) => listed.length === 0 || listed.some((kind) => message.includes(`: ${kind}: `));
  console.log([`\n## ${one.title} (${one.line})`, ...checkCase(one, record).filter(isAsked)].join('\n'));
}

function factsWithoutSpan(record: ReportRecord, original: string): number {
  const isVerbatim = ({ start, end, exact }: Evidence) => original.slice(start, end) === exact;
  const facts = measured.flatMap((kind) => record[kinds[kind]] as readonly { evidence: readonly Evidence[] }[]);
  return facts.filter(({ evidence }) => evidence.length === 0 || !evidence.every(isVerbatim)).length;
}

function print(): void {
  const share = (right: number, of: number) =>
    right + of === 0 ? null : Number(((100 * right) / (right + of)).toFixed(1));
  const shares = ({ right, wrong, missed }: Tally) => ({
    precision: share(right, wrong),
    recall: share(right, missed),
    right,
    wrong,
    missed,
  });
  console.log('| kind | half | precision | recall | right | wrong | missed |');
  console.log('|-|-|-|-|-|-|-|');
  const figures = [...tallies].map(([kind, halves]) => {
    const rows = { tuned: shares(halves.tuned), heldBack: shares(halves.heldBack) };
    for (const [half, row] of Object.entries(rows))
      console.log(`| ${[kind, half, ...Object.values(row)].join(' | ')} |`);
    return { kind, ...rows };
  });
  console.log(JSON.stringify({ bench: 'reports', reports, factsWithoutSpan: withoutSpan, kinds: figures }));
}
