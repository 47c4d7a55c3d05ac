import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { Acknowledged, type Loss, soundness } from './acknowledged.js';
import { writtenRecords } from './written-records.js';

const writer = new URL('./writer.mjs', import.meta.url).pathname;

export interface KillOutcome {
  readonly kills: number;
  readonly acknowledged: number;
  readonly losses: readonly Loss[];
  /** Kills after which SQLite's own check found a fault. */
  readonly unsound: readonly string[];
  readonly longestOpeningMilliseconds: number;
}

/** Kills a writing process (SIGKILL) again and again, on one store, and looks after each kill at what is left. */
export async function killWriters(kills: number, progress: (done: number) => void = () => {}): Promise<KillOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
  const [path, records] = [join(folder, 'readout.db'), join(folder, 'records.json')];
  writeFileSync(records, JSON.stringify(writtenRecords('kill', 30)));
  const acknowledged = new Acknowledged();
  const [losses, unsound]: [Loss[], string[]] = [[], []];
  let longestOpeningMilliseconds = 0;
  for (let round = 0; round < kills; round++) {
    acknowledged.take(await killed(path, records, round));
    const started = performance.now();
    await new SqliteStore(path).close();
    longestOpeningMilliseconds = Math.max(longestOpeningMilliseconds, performance.now() - started);
    const verdict = soundness(path);
    if (verdict !== 'ok') unsound.push(verdict);
    losses.push(...(await acknowledged.losses(path)));
    progress(round + 1);
  }
  return { kills, acknowledged: acknowledged.count, losses, unsound, longestOpeningMilliseconds };
}

/** The output of a writer that is killed some acknowledgements and some milliseconds after it opened. */
async function killed(path: string, records: string, round: number): Promise<string> {
  const child = spawn(process.execPath, [writer, path, records], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const wanted = 2 + (round % 23);
  while (output.split('\n').length <= wanted && child.exitCode === null) await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 15));
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
  return output;
}

/** A writer that goes through its records a number of times; what it told, and its exit code. */
export async function written(
  path: string,
  records: string,
  rounds: number,
  start: (argumentList: string[]) => ChildProcess = (argumentList) =>
    spawn(process.execPath, argumentList, { stdio: ['ignore', 'pipe', 'inherit'] }),
): Promise<{ output: string; code: number }> {
  const child = start([writer, path, records, String(rounds)]);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { output, code };
}
