import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../../src/schema/comparison.js';
import { decisionSchema } from '../../../src/schema/decision.js';
import { ledgerSchema } from '../../../src/schema/ledger.js';
import { type LogLine, logLineSchema } from '../../../src/schema/log-line.js';
import { type Occasion, occasionSchema } from '../../../src/schema/occasion.js';
import { positionHistorySchema } from '../../../src/schema/position-history.js';
import { searchHitSchema } from '../../../src/schema/search-hit.js';
import { takenSchema, takingSummarySchema } from '../../../src/schema/taken.js';
import { timelineEntrySchema } from '../../../src/schema/timeline-entry.js';
import { type CommandResult, runReadout } from './run-readout.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-verbs-'));
const db = join(folder, 'calls.db');
const run = (...argumentList: string[]): CommandResult => runReadout([...argumentList, '--db', db]);
const linesOf = ({ out }: CommandResult): string[] => out.split(/\r?\n/).filter(Boolean);

function itemsOf<Item>(schema: { parse(value: unknown): Item }, result: CommandResult): Item[] {
  expect(result.errors).toBe('');
  return linesOf(result).map((line) => schema.parse(JSON.parse(line)));
}

let added: CommandResult;
let occasions: Occasion[];
let call: Occasion;

beforeAll(() => {
  added = run('add', 'examples/july-call', '--csv');
  occasions = itemsOf(occasionSchema, run('occasions', '--json'));
  call = occasions.find(({ day }) => day === '2025-07-03')!;
  copyFileSync(db, join(folder, 'spare.db'));
}, 120_000);

describe('the verbs of the store', () => {
  it('add tells each report and its facts under the right heading', () => {
    expect(added.code).toBe(0);
    const [header, ...rows] = linesOf(added);
    expect(header).toBe('outcome,report,new,gone,kept,source,reason');
    expect(rows).toHaveLength(15);
    for (const row of rows) expect(row).toMatch(/^read,report-[0-9a-f]{16},[1-9]\d*,0,0,examples\/july-call\/[^,]+,$/);
  });

  it('add again changes nothing, and a bad file does not keep the good one out', () => {
    const bad = join(folder, 'picture.txt');
    writeFileSync(bad, Buffer.from('89504e470d0a1a0a0000000d49484452000000010000', 'hex'));
    const { code, out, errors } = run('add', bad, 'examples/july-call/01-wire.html', '--json');
    expect(code).toBe(1);
    expect(errors).toMatch(/picture\.txt: .*\[binary\]/);
    const [refused, unchanged, summary, ...more] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(takenSchema.parse(refused)).toMatchObject({ source: bad, outcome: 'refused', refusal: { code: 'binary' } });
    expect(takenSchema.parse(unchanged)).toMatchObject({ outcome: 'unchanged', change: { factsAdded: 0 } });
    expect(takingSummarySchema.parse(summary).summary).toMatchObject({ read: 0, unchanged: 1, reasons: { binary: 1 } });
    expect(more).toEqual([]);
  });

  it('occasions lists the calls and what is planned, and only those known by a day', () => {
    expect(call.reports).toHaveLength(9);
    expect(call.parties).toEqual(expect.arrayContaining(['Donald Trump', 'Vladimir Putin']));
    const [header, ...rows] = linesOf(run('occasions', '--csv'));
    expect(header).toBe('id,day,kind,parties,reports,origins,disputed');
    expect(rows).toHaveLength(occasions.length);
    const known = linesOf(run('occasions', '--as-of', '2025-06-30'));
    expect(known.filter((line) => line.includes('  call of '))).toHaveLength(5);
    expect(known.slice(5)).toEqual([expect.stringMatching(/^no day told {2}talks of Russia and Ukraine {2}1 report/)]);
    expect(known[0]).toMatch(/^2025-02-12 {2}call of .* {2}1 report, 1 origin {2}occasion-/);
  });

  it('show sets disputed values side by side', () => {
    const { code, out } = run('show', call.id);
    expect(code).toBe(0);
    expect(out).toMatch(/duration: disputed\n {4}1 hour {2}\(3 origins\)[\s\S]*\n {4}2 hours {2}\(1 origin\)/);
    expect(out).toContain('merged because');
    expect(run('show', call.id, '--as-of', '2025-06-30').code).toBe(1);
  });

  it('compare sets the sides side by side: rows, JSON and a page', () => {
    const [comparison] = itemsOf(comparisonSchema, run('compare', call.id, '--json'));
    expect(comparison.accounts.map(({ side }) => side)).toEqual(['Russia', 'United States']);
    const [header, ...rows] = linesOf(run('compare', call.id, '--csv'));
    expect(header).toBe('topic,kind,standing,side,verdict,speaker,publisher,quote');
    expect(rows.some((row) => /weapons pause,topic,denied,Russia,denied,Kremlin,Meridian Wire,/.test(row))).toBe(true);
    const page = join(folder, 'matrix.html');
    expect(run('compare', call.id, '--html', page).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/<table[\s\S]*weapons pause[\s\S]*<\/html>/);
  });

  it('contacts checks the claimed number against the ledger', () => {
    const [ledger] = itemsOf(ledgerSchema, run('contacts', 'Trump', 'Putin', '--json'));
    expect(ledger.known).toBe(6);
    expect(new Set(ledger.ordinals.map(({ claimed, verdict }) => `${claimed} ${verdict}`))).toEqual(
      new Set(['6 consistent']),
    );
    expect(linesOf(run('contacts', 'Trump', 'Putin', '--csv'))).toHaveLength(7);
    expect(run('contacts', 'Trump', 'Putin', '--as-of', '2025-05-30').out).toMatch(/: 3 known in this store/);
    const { code, out, errors } = run('contacts', 'Trump', 'Ushakof');
    expect([code, out]).toEqual([1, expect.stringMatching(/: 0 known in this store/)]);
    expect(errors).toMatch(/Ushakof: no report tells of one who is called so; .*Yuri Ushakov/);
    expect(run('contacts', 'Zelensky', 'Ushakov')).toMatchObject({ code: 0, errors: '' });
  });

  it('timeline goes day by day, for one person, as known by a day', () => {
    const entries = itemsOf(timelineEntrySchema, run('timeline', '--json'));
    const days = entries.map(({ when }) => when);
    expect(days.length).toBeGreaterThan(12);
    expect(days).toEqual([...days].sort());
    const [header, ...rows] = linesOf(run('timeline', '--csv', '--person', 'Putin', '--as-of', '2025-03-30'));
    expect(header).toBe('when,precision,known,what,status,who,to whom,publisher,words');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^2025-0[123]-.*Putin/);
    expect(linesOf(run('timeline', '--person', 'Nobody'))).toEqual([]);
  });

  it('positions lists where a country stood, and marks no change where only the words differ', () => {
    const [history] = itemsOf(positionHistorySchema, run('positions', 'Russia', 'goals', '--json'));
    expect(history.statements.map(({ stance }) => stance.match(/retreat|back down/)?.[0])).toEqual([
      'retreat',
      'back down',
    ]);
    expect(history.changes).toEqual([]);
    const [header, ...rows] = linesOf(run('positions', 'Russia', 'goals', '--csv'));
    expect(header).toBe('day,dated,holder,issue,stance,demands,conditions,change,changed from,publisher,quote');
    expect(rows).toHaveLength(history.statements.flatMap(({ tellings }) => tellings).length);
    expect(run('positions', 'Russia', 'goals', '--as-of', '2025-06-30').out).toMatch(
      /: 0 statements known in this store/,
    );
    expect(run('positions', 'Russia', 'fishing').out).toMatch(/: 0 statements/);
  });

  it('search finds reports and facts, and keeps to its filters', () => {
    const hits = itemsOf(searchHitSchema, run('search', 'weapons pause', '--json'));
    expect(hits.map(({ noun }) => noun)).toEqual(expect.arrayContaining([null, 'absences', 'statements']));
    const [header, ...rows] = linesOf(run('search', 'call*', '--from', '2025-07-01', '--limit', '3', '--csv'));
    expect(header).toBe('known,publisher,noun,words,report,standing');
    expect(rows).toHaveLength(3);
    expect(linesOf(run('search', 'weapons', '--as-of', '2025-06-01'))).toEqual([]);
    expect(run('search', 'AND "(').code).toBe(0);
  });

  it('log tells what was added and merged', () => {
    const log = itemsOf(logLineSchema, run('log', '--json'));
    expect(log.filter(({ kind }) => kind === 'added')).toHaveLength(15);
    expect(log.at(-1)).toMatchObject({ kind: 'merged', subject: expect.stringMatching(/^merge-/) });
    expect(linesOf(run('log', '--csv'))[0]).toBe('at,kind,subject,reason');
  });

  it('undo takes one report out of an occasion and says so in the log', () => {
    const spare = ['--db', join(folder, 'spare.db'), '--json'];
    const [{ id }] = call.merges;
    const [decision] = itemsOf(decisionSchema, runReadout(['undo', id, '--reason', 'two calls', ...spare]));
    expect(decision.verdict).toBe('keep-apart');
    expect(itemsOf(occasionSchema, runReadout(['occasions', ...spare]))).toHaveLength(occasions.length + 1);
    const log: LogLine[] = itemsOf(logLineSchema, runReadout(['log', ...spare]));
    expect(log.find(({ kind }) => kind === 'decided')?.reason).toBe('keep-apart: two calls');
    expect(log.map(({ subject }) => subject)).not.toContain(id);
    expect(runReadout(['undo', decision.id, '--db', spare[1]]).out).toBe(`taken back: ${decision.id}\n`);
    expect(itemsOf(occasionSchema, runReadout(['occasions', ...spare]))).toHaveLength(occasions.length);
    expect(runReadout(['undo', decision.id, ...spare]).errors).toMatch(/no merge or decision .*\[not-in-store\]/);
  });

  it('backup writes a store of its own, never over a file; delete leaves nothing of a report', () => {
    const copy = join(folder, 'copy.db');
    expect(run('backup', copy).out).toBe(`written to ${copy}\n`);
    const again = run('backup', copy);
    expect([again.code, again.errors]).toEqual([1, expect.stringContaining('[output-unwritable]')]);
    const [report] = call.reports;
    expect(runReadout(['delete', report, '--db', copy]).code).toBe(0);
    const left = runReadout(['search', '', '--limit', '10000', '--json', '--db', copy]).out;
    expect(left).toContain('report-');
    expect(left).not.toContain(report);
    expect(run('show', call.id, '--json').out).toContain(report);
  });

  it('demo shows the matrix and the ledger, and keeps its store where asked', () => {
    const kept = join(folder, 'demo.db');
    const { code, out } = runReadout(['demo', '--db', kept]);
    expect(code).toBe(0);
    expect(out).toMatch(/the weapons pause +denied[\s\S]*duration: disputed[\s\S]*6 known in this store/);
    expect(existsSync(kept)).toBe(true);
  }, 60_000);
});

describe('CSV', () => {
  /** The cells of RFC 4180 text; every line must end in CRLF. */
  function parseCsv(text: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      if (end === ',') continue;
      rows.push(row);
      row = [];
    }
    return rows;
  }

  it.each<[string, () => string[]]>([
    ['occasions', () => []],
    ['show', () => [call.id]],
    ['compare', () => [call.id]],
    ['contacts', () => ['Trump', 'Putin']],
    ['timeline', () => []],
    ['positions', () => ['Russia']],
    ['quotes', () => []],
    ['search', () => ['call']],
    ['log', () => []],
  ])('of %s has the documented columns in every row, and nothing is lost in it', (verb, argumentsOf) => {
    const { code, out } = run(verb, ...argumentsOf(), '--csv');
    const [header, ...rows] = parseCsv(out);
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]));
    const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    expect([header, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('')).toBe(out);
    const help = runReadout([verb, '--help']).out.replace(/\s+/g, ' ');
    expect(help).toContain(`Columns of --csv: ${header.join(', ')}`);
  });

  it('has its header where nothing answers', () => {
    expect(run('quotes', 'fishing', '--csv').out).toBe(
      'saying,day,dated,speaker,wording,standing,altered,origins,publisher,quote\r\n',
    );
  });
});

describe('the two time axes', () => {
  it('days between which something happened, apart from the day by which it was known', () => {
    expect(linesOf(run('occasions', '--from', '2025-06-01', '--to', '2025-06-30'))).toHaveLength(2);
    expect(linesOf(run('occasions', '--from', '2025-06-01', '--as-of', '2025-06-10'))).toHaveLength(1);
    const days = linesOf(run('timeline', '--from', '2025-06-14', '--to', '2025-06-14', '--csv')).slice(1);
    expect(days.length).toBeGreaterThan(0);
    for (const row of days) expect(row).toMatch(/^2025-06-14/);
  });

  it('log tells only what concerns reports known by that day', () => {
    const all = itemsOf(logLineSchema, run('log', '--json'));
    const known = itemsOf(logLineSchema, run('log', '--as-of', '2025-06-30', '--json'));
    expect(known.filter(({ kind }) => kind === 'added')).toHaveLength(5);
    expect(known.length).toBeLessThan(all.length);
  });
});

describe('the verbs of the store, bad input', () => {
  const junk = join(folder, 'junk.db');
  writeFileSync(junk, 'This is no database.\n');
  const none = join(folder, 'none.db');
  const example = 'examples/report.txt';

  it.each<[what: string, argumentList: string[], code: number, message: RegExp]>([
    ['an unknown occasion', ['show', 'occasion-0', '--db', db], 1, /occasion-0.*\[not-in-store\]/],
    ['an unknown occasion to compare', ['compare', 'occasion-0', '--db', db], 1, /occasion-0.*\[not-in-store\]/],
    ['an unknown merge', ['undo', 'merge-0', '--db', db], 1, /merge-0.*\[not-in-store\]/],
    ['an unknown report', ['delete', 'report-0', '--db', db], 1, /report-0.*\[not-in-store\]/],
    ['a store that is not there', ['occasions', '--db', none], 1, /none\.db: there is no store.*\[file-missing\]/],
    ['a backup of no store', ['backup', join(folder, 'b.db'), '--db', none], 1, /\[file-missing\]/],
    ['a file that is no store', ['log', '--db', junk], 1, /junk\.db.*\[store-foreign\]/],
    ['a folder for a store', ['log', '--db', folder], 1, /\[store-unopenable\]/],
    ['a device for a store', ['add', example, '--db', '/dev/null'], 1, /no place on a disk.*\[store-unopenable\]/],
    ['a place the system makes up', ['add', example, '--db', '/proc/none/x.db'], 1, /\[store-unopenable\]/],
    ['a folder that cannot be', ['add', example, '--db', join(junk, 'x.db')], 1, /folder.*\[store-unopenable\]/],
    ['a report without end', ['add', '/dev/zero', '--db', db], 1, /device.*\[file-unreadable\]/],
    ['a report that is not there', ['add', join(folder, 'no.txt'), '--db', db], 1, /no\.txt.*\[file-missing\]/],
    ['no report', ['add', '--db', db], 2, /SOURCE is missing/],
    ['one party', ['contacts', 'Trump', '--db', db], 2, /OTHER is missing/],
    ['a day that is none', ['timeline', '--as-of', 'yesterday', '--db', db], 2, /--as-of/],
    ['a limit of nothing', ['search', 'call', '--limit', '0', '--db', db], 2, /--limit/],
    ['a store without a name', ['occasions', '--db', ''], 2, /--db/],
  ])('answers %s in one line', (_, argumentList, code, message) => {
    const result = runReadout(argumentList);
    expect(result.errors).toMatch(message);
    expect(result.errors.trimEnd().split('\n')).toHaveLength(1);
    expect(result.code).toBe(code);
    // A run of `add` that found nothing closes with its summary.
    expect(result.out).toMatch(/^(read 0, .*, refused 1 \(file-\w+ 1\)\n)?$/);
    expect(existsSync(none)).toBe(false);
  });
});
