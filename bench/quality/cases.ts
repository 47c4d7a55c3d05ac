/**
 * `npm run bench:cases [-- FOLDER]`: precision and recall of each kind of fact over the cases (default `cases`). A fact that a
 * case expects and the record holds is right; one it expects and does not find is missed; one of a kind that the case lists
 * in full, or says there is none of, is wrong where the case does not expect it.
 */
import { existsSync } from 'node:fs';
import { type Case, type Kind, kinds } from '../../test/cases/case.js';
import { caseFiles } from '../../test/cases/case-files.js';
import { compareCase } from '../../test/cases/check-case.js';
import { readCase } from '../../test/cases/read-case.js';

const folder = process.argv[2] ?? 'cases';
if (!existsSync(folder)) {
  console.error(`bench:cases needs a folder of cases (docs/guide/cases.md): there is none at ${folder}`);
  process.exit(2);
}

interface Tally {
  cases: number;
  negatives: number;
  right: number;
  missed: number;
  wrong: number;
}

const tallies = new Map<Kind, Tally>();
for (const { cases } of caseFiles(folder).filter(({ path }) => !path.includes('reports')))
  for (const one of cases) count(one);

console.log('| kind | cases | of them negative | precision | recall | right | wrong | missed |');
console.log('|-|-|-|-|-|-|-|-|');
const figures = [...tallies].map(([kind, tally]) => {
  const { cases, negatives, right, missed, wrong } = tally;
  const share = (of: number) => (right + of === 0 ? null : Number(((100 * right) / (right + of)).toFixed(1)));
  const figure = { kind, cases, negatives, precision: share(wrong), recall: share(missed), right, wrong, missed };
  console.log(`| ${Object.values(figure).join(' | ')} |`);
  return figure;
});
console.log(JSON.stringify({ bench: 'cases', kinds: figures }));

function count(one: Case): void {
  const record = readCase(one.report);
  for (const kind of Object.keys(kinds) as Kind[]) {
    const comparison = compareCase(one, record, kind);
    if (comparison === null) continue;
    const tally = tallies.get(kind) ?? { cases: 0, negatives: 0, right: 0, missed: 0, wrong: 0 };
    tallies.set(kind, tally);
    tally.cases++;
    if (comparison.isNegative) tally.negatives++;
    tally.right += comparison.right;
    tally.missed += comparison.missed;
    tally.wrong += comparison.wrong;
  }
}
