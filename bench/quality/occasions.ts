/**
 * `npm run bench:occasions [-- FOLDER]`: the occasions of one store that holds the groups of reports of FOLDER (default cases/occasions), pair by pair
 * across reports: how many of the joined pairs are one occasion by the marks, and how many of those that are one are joined. `recallOfFound` counts
 * only pairs of which both are found as facts. `--misses` prints what is wrong or missed. The last line is JSON.
 */
import { existsSync } from 'node:fs';
import { Pipeline } from '../../src/pipeline.js';
import { findOccasions } from '../../src/resolve/occasions/find-occasions.js';
import { groupsOf } from './occasions/groups.js';
import { linkedPairs } from './occasions/linked-pairs.js';
import { readGroups } from './occasions/read-groups.js';

const [folder = 'cases/occasions'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!existsSync(folder)) {
  console.error(
    `bench:occasions needs a folder of groups of reports (cases/occasions/README.md): there is none at ${folder}`,
  );
  process.exit(2);
}
const groups = groupsOf(folder);
const records = readGroups(groups, Pipeline.load());
const pairs = linkedPairs(records, findOccasions(records, []));
if (process.argv.includes('--misses'))
  for (const { one, other, gold, told } of pairs.filter(({ gold, joined }) => gold !== joined))
    console.log(`${gold ? (told ? 'missed' : 'not found as facts') : 'wrong'}: ${one} - ${other}`);

const right = pairs.filter(({ gold, joined }) => gold && joined).length;
const joined = pairs.filter((pair) => pair.joined).length;
const gold = pairs.filter((pair) => pair.gold).length;
const found = pairs.filter((pair) => pair.gold && pair.told).length;
const percent = (of: number): number | null => (of === 0 ? null : Number(((100 * right) / of).toFixed(1)));
const figures = {
  groups: groups.length,
  reports: records.length,
  pairs: gold,
  joined,
  right,
  precision: percent(joined),
  recall: percent(gold),
  recallOfFound: percent(found),
};
console.table(figures);
console.log(JSON.stringify({ bench: 'occasions', ...figures }));
