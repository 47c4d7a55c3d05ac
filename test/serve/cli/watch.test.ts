import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { revisionSchema } from '../../../src/schema/revision.js';
import { takingSummarySchema } from '../../../src/schema/taken.js';
import { articlePage, serve } from '../../builders/site.js';
import { runReadoutBeside } from './run-readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
const lastLine = (out: string): unknown => JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');

it('readout watch runs until Ctrl-C, which is no failure; --once takes what is due; revisions shows what changed', async () => {
  const db = join(folder, 'readout.db');
  let text = 'The government of Norland said on Tuesday that the bridge will reopen for trucks.';
  const { address } = await serve((request, response) => {
    const feed = '<rss version="2.0"><channel><item><link>/1</link></item></channel></rss>';
    response.end(request.url === '/feed' ? feed : articlePage({ text }));
  });
  const list = join(folder, 'feeds.txt');
  writeFileSync(list, `# ours\n${address}/feed\n`);
  const flags = ['--db', db, '--allow-private', '--pause', '0', '--json'];

  const child = spawn(process.execPath, ['dist/serve/cli/main.js', 'watch', list, ...flags]);
  let [out, errors] = ['', ''];
  child.stderr.on('data', (chunk) => (errors += chunk));
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (out.includes('"read"')) setTimeout(() => child.kill('SIGINT'), 200);
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(errors).toBe('');
  expect(takingSummarySchema.parse(lastLine(out)).summary).toMatchObject({ read: 1, interrupted: true });

  const again = await runReadoutBeside(['watch', '--once', ...flags]);
  expect([again.code, again.errors]).toEqual([0, '']);
  expect(takingSummarySchema.parse(lastLine(again.out)).summary).toMatchObject({ read: 0, interrupted: false });

  text = `${text} Sudland denied on Wednesday that it had closed it.`;
  await runReadoutBeside(['add', `${address}/1`, ...flags]);
  const shown = await runReadoutBeside(['revisions', `${address}/1`, '--db', db, '--json']);
  const revision = revisionSchema.parse(lastLine(shown.out));
  expect(revision.text).toMatchObject([{ change: 'altered', now: expect.stringContaining('Sudland denied') }]);
  expect(revision.facts.map(({ change }) => change)).toContain('new');
  const page = await runReadoutBeside(['revisions', '--db', db]);
  expect(page.out).toMatch(/since \d{4}-\d\d-\d\d · .*\n {2}- .*\n {2}\+ [\s\S]*\n\d+ facts? changed\n/);
}, 120_000);

it.each<[what: string, argumentList: string[], code: number, message: RegExp]>([
  ['no feed', ['watch'], 2, /no feed is watched yet; name one.*\[misuse\]/],
  [
    'a list that is not there',
    ['watch', join(folder, 'none.txt')],
    1,
    /none\.txt: there is no such file.*\[file-missing\]/,
  ],
  ['a file that is no list', ['watch', 'examples/report.txt'], 2, /no list of web addresses.*\[misuse\]/],
  ['an interval of nothing', ['watch', 'https://news.example/', '--interval', '0'], 2, /--interval/],
])('readout watch answers %s in one line', async (_, argumentList, code, message) => {
  const answer = await runReadoutBeside([...argumentList, '--db', join(folder, 'other.db')]);
  expect([answer.code, answer.out]).toEqual([code, '']);
  expect(answer.errors).toMatch(message);
  expect(answer.errors.trimEnd().split('\n')).toHaveLength(1);
});
