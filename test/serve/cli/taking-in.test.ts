import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takingSummarySchema } from '../../../src/schema/taken.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { articlePage, serve } from '../../builders/site.js';
import { runReadoutBeside } from './run-readout.js';

const pages = ['/1', '/2', '/3', '/4', '/5', '/6'];
const feed = `<rss version="2.0"><channel>${pages.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`;
const pageOf = (path: string): string =>
  articlePage({
    text: `The government of Norland said on Tuesday that bridge number ${path.slice(1)} will reopen for trucks.`,
  });

it('readout add stops at Ctrl-C with what it has, and goes on from there', async () => {
  const db = join(mkdtempSync(join(tmpdir(), 'readout-add-')), 'readout.db');
  let stop = (): void => undefined;
  const { address } = await serve((request, response) => {
    const path = request.url ?? '';
    if (path === '/4') stop();
    response.end(path === '/feed' ? feed : pageOf(path));
  });
  const argumentList = ['add', `${address}/feed`, '--db', db, '--allow-private'];
  const child = spawn(process.execPath, ['dist/serve/cli/main.js', ...argumentList, '--pause', '0.1', '--json']);
  stop = () => void child.kill('SIGINT');
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, errors]).toEqual([130, expect.stringMatching(/goes on from here \[interrupted\]\n$/)]);
  const { summary } = takingSummarySchema.parse(JSON.parse(out.trimEnd().split('\n').at(-1) ?? ''));
  expect(summary.interrupted).toBe(true);
  expect(await reportsIn(db)).toBe(summary.read);

  stop = () => undefined;
  const rest = await runReadoutBeside([...argumentList, '--pause', '0']);
  expect(rest.errors).toBe('');
  const [last] = rest.out.trimEnd().split('\n').slice(-1);
  expect(last).toBe(`read ${6 - summary.read}, revised 0, unchanged ${summary.read}, duplicates 0, refused 0`);
  expect(await reportsIn(db)).toBe(6);
}, 120_000);

async function reportsIn(db: string): Promise<number> {
  const store = new SqliteStore(db);
  const { length } = await store.records();
  await store.close();
  return length;
}
