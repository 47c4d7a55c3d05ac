import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CommitmentState, commitmentStateSchema } from '../../../src/schema/commitment-history.js';
import { positionHistorySchema } from '../../../src/schema/position-history.js';
import { quotationSchema } from '../../../src/schema/quotation.js';
import { runReadout } from './run-readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-history-'));
const db = join(folder, 'history.db');
const reports: Readonly<Record<string, string>> = {
  'police.txt':
    'NAIROBI, July 10, 2025 - Kenya promised on Tuesday to send 400 police officers to Haiti by September 1.',
  'arrival.txt': 'NAIROBI, August 16, 2025 - Kenya sent 400 police officers to Haiti on Thursday.',
  'port.txt': 'BUDAPEST, May 2, 2025 - Hungary opposes the plan to close the port.',
  'war.txt':
    'WASHINGTON, July 4, 2025 - “I am not happy about that war,” Donald Trump said. The square was full all afternoon.',
  'war-again.txt':
    'WASHINGTON, July 4, 2025 - “I am not thrilled about that war,” Donald Trump said. Shops nearby had closed early.',
  'port-again.txt': 'BUDAPEST, June 12, 2025 - Hungary supports the plan to close the port.',
};

const run = (...argumentList: string[]): string[] => {
  const { code, out, errors } = runReadout([...argumentList, '--db', db]);
  expect([code, errors]).toEqual([0, '']);
  return out.split(/\r?\n/).filter(Boolean);
};

beforeAll(() => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), `${text}\n`);
  run('add', folder);
}, 60_000);

describe('positions', () => {
  it('marks a change with both quotes and days', () => {
    const [history] = run('positions', 'Hungary', 'port', '--json').map((line) =>
      positionHistorySchema.parse(JSON.parse(line)),
    );
    expect(history.changes).toMatchObject([{ kind: 'stance', earlier: 0, later: 1 }]);
    expect(run('positions', 'Hungary', 'port').join('\n')).toContain(
      '>> changed: [1] of 2025-05-02 was "opposes the plan to close the port"',
    );
    expect(run('positions', 'Hungary', 'port', '--csv').at(-1)).toContain(
      ',stance,2025-05-02 opposes the plan to close the port,',
    );
  });

  it('knows nothing of a change before the report of it', () => {
    const [history] = run('positions', 'Hungary', 'port', '--as-of', '2025-06-01', '--json').map((line) =>
      positionHistorySchema.parse(JSON.parse(line)),
    );
    expect([history.statements.length, history.changes]).toEqual([1, []]);
  });
});

describe('commitments', () => {
  const states = (...argumentList: string[]): CommitmentState[] =>
    run('commitments', ...argumentList, '--json').map((line) => commitmentStateSchema.parse(JSON.parse(line)));

  it('shows what came of each, as known by a day', () => {
    expect(states()).toMatchObject([
      { status: 'kept', who: ['Kenya'], later: [{ relation: 'done', day: '2025-08-14' }] },
    ]);
    expect(states('--as-of', '2025-08-01')).toMatchObject([{ status: 'open', later: [] }]);
    expect(states('--as-of', '2025-07-01')).toEqual([]);
    expect(states('Hungary')).toEqual([]);
    expect(states('Kenya', '--status', 'broken')).toEqual([]);
  });

  it('writes a row for each passage', () => {
    const [header, ...rows] = run('commitments', '--csv');
    expect(header).toBe('status,made,who,to whom,what,due,condition,relation,day,publisher,quote');
    expect(rows.map((row) => row.match(/,(given|done),(\d{4}-\d\d-\d\d),/)?.slice(1))).toEqual([
      ['given', '2025-07-08'],
      ['done', '2025-08-14'],
    ]);
    expect(run('commitments')[0]).toMatch(/^KEPT 2025-07-08 Kenya to Haiti: send 400 police officers/);
  });
});

describe('quotes', () => {
  it('shows the wordings of a saying and each altered word', () => {
    const [only, ...rest] = run('quotes', '--json').map((line) => quotationSchema.parse(JSON.parse(line)));
    expect(rest).toEqual([]);
    expect(only.wordings.map(({ standing }) => standing)).toEqual(['reference', 'altered']);
    expect(run('quotes', 'Trump').join('\n')).toMatch(/>> "(?:thrilled|happy)" instead of "(?:happy|thrilled)"/);
    expect(run('quotes', 'war', '--altered')).toEqual(run('quotes', 'Trump'));
    const [header, ...rows] = run('quotes', '--csv');
    expect(header).toBe('saying,day,dated,speaker,wording,standing,altered,origins,publisher,quote');
    expect(rows).toHaveLength(2);
    expect(run('quotes', 'fishing')).toEqual([]);
    expect(run('quotes', '--as-of', '2025-07-01')).toEqual([]);
  });
});
