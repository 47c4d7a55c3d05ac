import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReadout } from './run-readout.js';

describe('readout', () => {
  it('shows what it can do', () => {
    const { code, out } = runReadout(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}read /m);
    expect(out).toMatch(/Exit codes/);
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
