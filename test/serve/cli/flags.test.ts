import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReadoutError } from '../../../src/errors.js';
import { defineOperation, type Operation } from '../../../src/operations/operation.js';
import { type Flag, flagsOf, parseArguments, placesOf } from '../../../src/serve/cli/flags.js';

const definition = defineOperation({
  examples: [],
  input: z.strictObject({
    reports: z.array(z.string()).min(1),
    timeLimit: z.number().positive().default(30).describe('seconds'),
    kind: z.enum(['call', 'visit']).optional(),
    strict: z.boolean().default(false),
    tags: z.array(z.string()).default([]),
  }),
  positionals: ['reports'],
  output: z.string(),
  async *run() {},
});
const operation: Operation = { name: 'sample', summary: 'a sample', ...definition };

const json: Flag = {
  key: null,
  name: 'json',
  kind: 'boolean',
  many: false,
  description: '',
  choices: [],
  fallback: null,
};
const parse = (...given: string[]) => parseArguments(operation, [json], given);
const problem = (...given: string[]): string => {
  try {
    parse(...given);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'misuse') return error.message;
  }
  throw new Error('no misuse');
};

describe('flagsOf', () => {
  it('derives name, kind, choices and default from the input schema', () => {
    expect(
      flagsOf(operation).map(({ name, kind, many, choices, fallback }) => [name, kind, many, choices, fallback]),
    ).toEqual([
      ['time-limit', 'number', false, [], '30'],
      ['kind', 'string', false, ['call', 'visit'], null],
      ['strict', 'boolean', false, [], null],
      ['tags', 'string', true, [], null],
    ]);
  });

  it('writes places as help shows them', () => expect(placesOf(operation)).toEqual(['REPORT...']));
});

describe('parseArguments', () => {
  it('reads places, flags of the operation and flags of the door', () => {
    const { input, door } = parse('a.txt', 'b.txt', '--time-limit', '5', '--tags', 'x', '--tags', 'y', '--json');
    expect(input).toEqual({ reports: ['a.txt', 'b.txt'], timeLimit: 5, strict: false, tags: ['x', 'y'] });
    expect(door).toEqual({ json: true });
  });

  it('takes a lone dash as an argument', () => expect(parse('-').input.reports).toEqual(['-']));

  it.each([
    ['a missing argument', [], /REPORT is missing/],
    ['an unknown flag', ['a', '--colour'], /colour/],
    ['a number that is none', ['a', '--time-limit', 'soon'], /--time-limit/],
    ['a number out of range', ['a', '--time-limit', '-1'], /time-limit/],
    ['a choice that is none', ['a', '--kind', 'letter'], /--kind/],
  ])('calls %s misuse and points to the help', (_, given, message) => {
    expect(problem(...given)).toMatch(message);
    expect(problem(...given)).toMatch(/readout sample --help/);
  });
});
