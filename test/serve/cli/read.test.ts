import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportRecord, recordSchema } from '../../../src/schema/record.js';
import { runReadout } from './run-readout.js';

const example = 'examples/report.txt';
const folder = mkdtempSync(join(tmpdir(), 'readout-read-'));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const recordsOf = (out: string): ReportRecord[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => recordSchema.parse(JSON.parse(line)));

describe('readout read', () => {
  let json = '';
  beforeAll(() => {
    json = runReadout(['read', example, '--json']).out;
  });

  it('prints one valid record a line, every piece of evidence verbatim', () => {
    const [record, ...more] = recordsOf(json);
    expect(more).toEqual([]);
    expect(record.statements.length).toBeGreaterThan(5);
    const original = readFileSync(example, 'utf8');
    for (const { evidence } of record.statements) {
      for (const { start, end, exact } of evidence) expect(original.slice(start, end)).toBe(exact);
    }
  });

  it('gives the same answer each time, and from standard input', () => {
    expect(runReadout(['read', example, '--json']).out).toBe(json);
    const [piped] = recordsOf(runReadout(['read', '-', '--json'], readFileSync(example)).out);
    const [record] = recordsOf(json);
    expect(piped.statements).toEqual(record.statements);
  });

  it('shows a readable page on the terminal', () => {
    const { code, out } = runReadout(['read', example]);
    expect(code).toBe(0);
    expect(out).toMatch(/Statements \(\d+\)/);
    expect(out).toContain('beacon on the Black Sea');
    expect(out).toMatch(/\[paragraph \d+, \d+-\d+\]/);
  });

  it('writes one page', () => {
    const page = join(folder, 'record.html');
    expect(runReadout(['read', example, '--html', page]).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/<mark/);
  });

  it('leaves out what it is less sure of', () => {
    const [record] = recordsOf(json);
    const [sure] = recordsOf(runReadout(['read', example, '--json', '--min-certainty', '0.8']).out);
    expect(sure.statements.length).toBe(record.statements.filter(({ certainty }) => certainty >= 0.8).length);
  });
});

describe('readout read, bad input', () => {
  const german =
    'Der Minister sagte am Montag, dass die neue Brücke über den Fluss im Mai eröffnet werde. Er dankte den Ingenieuren und den Arbeitern ' +
    'für ihre gute Arbeit.\n\nDie Kosten seien zwar höher als geplant, aber das Land werde sie allein tragen, erklärte er vor der Presse.';
  const minister =
    'The minister said on Monday that the bridge would open in May. She thanked the engineers for their work.';

  it.each<[what: string, name: string, content: string | Uint8Array, message: RegExp]>([
    ['an empty file', 'empty.txt', '', /\[empty\]/],
    ['white space alone', 'blank.txt', ' \n\n\t\n', /\[empty\]/],
    ['a binary file', 'picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000', 'hex'), /\[binary\]/],
    ['a text of 50 MB', 'long.txt', 'The minister said no. '.repeat(2_400_000), /\[too-long\]/],
    [
      'a page that nests 100,000 tags',
      'bomb.html',
      `<html><body>${'<div>'.repeat(100_000)}x`,
      /\[(no-article|empty|too-long)\]/,
    ],
    [
      'a page without an article',
      'nothing.html',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      /\[(no-article|empty)\]/,
    ],
    ['a report in another language', 'german.txt', german, /\[not-english\]/],
    ['a gzip file that is broken', 'broken.html.gz', gzipSync(minister).subarray(0, 40), /broken\.html\.gz/],
  ])('refuses %s by name and reads the others', (_, name, content, message) => {
    const started = Date.now();
    const { code, out, errors } = runReadout(['read', write(name, content), example, '--json']);
    expect(code).toBe(1);
    expect(errors).toContain(name);
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(recordsOf(out)).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(40_000);
  });

  it('names a missing file', () => {
    const { code, errors } = runReadout(['read', join(folder, 'no-such.txt')]);
    expect(code).toBe(1);
    expect(errors).toMatch(/no-such\.txt.*\[file-missing\]/);
  });

  it('reads around broken UTF-8 and says so in the record', () => {
    const broken = Buffer.concat([
      Buffer.from(`${minister}\n\nHe said: `),
      Buffer.from([0xff, 0xc3, 0x28]),
      Buffer.from(` ${minister}`),
    ]);
    const { code, out } = runReadout(['read', write('broken.txt', broken), '--json']);
    expect(code).toBe(0);
    const [{ issues }] = recordsOf(out);
    expect(issues.map(({ code }) => code).join()).toMatch(/encoding/);
  });

  it('ends a report that takes too long and reads the others', () => {
    const paragraphs = Array.from(
      { length: 8_000 },
      (_, day) => `On day ${day} the minister said that bridge ${day * 7} would open.`,
    );
    const slow = write('slow.txt', paragraphs.join('\n\n'));
    const { code, out, errors } = runReadout(['read', slow, example, '--json', '--time-limit', '4']);
    expect(code).toBe(1);
    expect(errors).toMatch(/slow\.txt.*\[time-limit\]/);
    expect(recordsOf(out)).toHaveLength(1);
  });
});

describe('readout verify', () => {
  it('passes a record against its report', () => {
    const record = write('record.json', runReadout(['read', example, '--json']).out);
    const { code, out } = runReadout(['verify', record, example]);
    expect(code).toBe(0);
    expect(out).toMatch(/\d{2,} pieces of evidence checked, 0 failed/);
  });

  it('names each span that was altered, and exits 1', () => {
    const [record] = recordsOf(runReadout(['read', example, '--json']).out);
    record.statements[0].content.evidence[0].start += 1;
    const { code, errors } = runReadout(['verify', write('altered.json', JSON.stringify(record)), example]);
    expect(code).toBe(1);
    expect(errors).toMatch(/statements\[0\]\.content\.evidence\[0\]/);
  });

  it('refuses a record of another report, and what is no record', () => {
    const record = write('record2.json', runReadout(['read', example, '--json']).out);
    expect(runReadout(['verify', record, write('other.txt', minister())]).code).toBe(1);
    const nothing = runReadout(['verify', write('nothing.json', '{"a":1}'), example]);
    expect(nothing.code).toBe(2);
    expect(nothing.errors).toMatch(/nothing\.json, line 1: not a record/);
  });

  const minister = (): string => 'The minister said on Monday that the bridge would open in May.';
});
