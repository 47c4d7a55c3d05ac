import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expandInputs } from '../../src/operations/inputs.js';
import type { Failure, OperationContext } from '../../src/operations/operation.js';

function context(): OperationContext & { failures: Failure[] } {
  const failures: Failure[] = [];
  return {
    failures,
    fail: (failure) => void failures.push(failure),
    progress: () => undefined,
    readStandardInput: async () => new Uint8Array(),
    signal: new AbortController().signal,
  };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'readout-inputs-'));
  mkdirSync(join(path, 'below'));
  for (const name of ['b.txt', 'a.html', 'c.html.gz', 'notes.pdf', 'below/d.txt']) writeFileSync(join(path, name), 'x');
  return path;
}

it('takes the report files of a folder and below, in order, and nothing else', async () => {
  const path = folder();
  const files = await expandInputs([path], context());
  expect(files).toEqual(['a.html', 'b.txt', 'below/d.txt', 'c.html.gz'].map((name) => join(path, name)));
});

it('takes a file that is named whatever its ending, standard input, and nothing twice', async () => {
  const path = join(folder(), 'notes.pdf');
  expect(await expandInputs([path, '-', path], context())).toEqual([path, '-']);
});

it('fails for what is not there and goes on', async () => {
  const path = folder();
  const told = context();
  const files = await expandInputs([join(path, 'no-such.txt'), join(path, 'b.txt')], told);
  expect(files).toEqual([join(path, 'b.txt')]);
  expect(told.failures).toMatchObject([{ input: join(path, 'no-such.txt'), code: 'file-missing' }]);
});

it('says so where a folder holds no report', async () => {
  const told = context();
  expect(await expandInputs([mkdtempSync(join(tmpdir(), 'readout-empty-'))], told)).toEqual([]);
  expect(told.failures).toHaveLength(1);
});
