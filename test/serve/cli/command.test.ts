import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runReadout } from './run-readout.js';

describe('readout', () => {
  it('shows what it can do', () => {
    const { code, out } = runReadout(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}read /m);
    expect(out).toMatch(/Exit codes/);
  });

  it('shows it at once: no operation and no package is loaded before one is asked for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-loaded-'));
    execFileSync(process.execPath, ['dist/serve/cli/main.js', '--help'], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    const [file] = readdirSync(folder);
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] };
    const loaded = result.map(({ url }) => url.replace(/^.*(?=dist|node_modules)/, ''));
    expect(loaded.filter((url) => url.includes('node_modules'))).toEqual([]);
    expect(loaded.filter((url) => url.startsWith('dist/operations'))).toEqual(['dist/operations/table.js']);
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(runReadout(['--version']).out.trim()).toBe(version);
  });

  it.each([
    ['no operation', []],
    ['an unknown operation', ['peruse', 'a.txt']],
    ['a missing argument', ['read']],
    ['an unknown flag', ['read', 'a.txt', '--jsonn']],
  ])('calls %s misuse: exit code 2, no stack trace', (_, given) => {
    const { code, errors } = runReadout(given);
    expect(code).toBe(2);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('shows the help of an operation both ways', () => {
    expect(runReadout(['help', 'read']).out).toBe(runReadout(['read', '--help']).out);
  });
});
