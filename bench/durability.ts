/**
 * `npm run bench:durability -- [KILLS]`: kills a process that stores, reads anew and deletes reports (SIGKILL, 200 times unless given) and
 * looks after each kill whether the store opens, is sound, and holds all that was acknowledged and no half report. Takes the built
 * package (`npm run build`). Prints, last, one line of JSON.
 */
import { killWriters } from '../test/store/kill-writers.js';

const kills = Number(process.argv[2] ?? 200);
if (!Number.isInteger(kills) || kills < 1) {
  console.error('bench:durability takes a number of kills');
  process.exit(2);
}
const { acknowledged, losses, unsound, longestOpeningMilliseconds } = await killWriters(kills, (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${kills} kills`);
});
if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
for (const { report, expected, found } of losses) {
  console.log(`${report}: ${found} statements where ${expected.join(' or ')} were acknowledged`);
}
for (const fault of unsound) console.log(fault);
console.log(
  `${kills} kills, ${acknowledged} writes acknowledged: ${losses.length} lost or half, ${unsound.length} faults`,
);
console.log(
  JSON.stringify({
    bench: 'durability',
    kills,
    acknowledged,
    lostOrHalf: losses.length,
    faults: unsound.length,
    longestOpeningMilliseconds: Math.round(longestOpeningMilliseconds),
  }),
);
process.exitCode = losses.length + unsound.length === 0 ? 0 : 1;
