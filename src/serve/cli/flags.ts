import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ReadoutError } from '../../errors.js';
import type { Operation } from '../../operations/operation.js';

/** A flag as the help shows it and `parseArgs` takes it. */
export interface Flag {
  /** Key in the operation's input; null for a flag of the door itself. */
  readonly key: string | null;
  /** Without the two dashes. */
  readonly name: string;
  readonly kind: 'boolean' | 'string' | 'number';
  readonly many: boolean;
  readonly description: string;
  readonly choices: readonly string[];
  readonly fallback: string | null;
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The flags of an operation, derived from its input schema. */
export function flagsOf(operation: Operation): Flag[] {
  const { properties = {} } = z.toJSONSchema(operation.input, { io: 'input' }) as JsonSchema;
  return Object.entries(properties)
    .filter(([key]) => !(operation.positionals as readonly string[]).includes(key))
    .map(([key, schema]) => {
      const value = schema.type === 'array' ? (schema.items ?? {}) : schema;
      const number = value.type === 'number' || value.type === 'integer';
      return {
        key,
        name: kebab(key),
        kind: value.type === 'boolean' ? 'boolean' : number ? 'number' : 'string',
        many: schema.type === 'array',
        description: schema.description ?? '',
        choices: value.enum ?? [],
        // A default of nothing (false, an empty list) says nothing.
        fallback: String(schema.default || '') || null,
      } satisfies Flag;
    });
}

/** How the arguments by place are written in help: `REPORT...`, `[WORDS]`. */
export function placesOf(operation: Operation): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { io: 'input' }) as JsonSchema;
  return operation.positionals.map((key) => {
    const many = properties[key]?.type === 'array';
    const name = (many ? key.replace(/s$/, '') : key).toUpperCase();
    return required.includes(key) ? `${name}${many ? '...' : ''}` : `[${name}${many ? '...' : ''}]`;
  });
}

export interface ParsedArguments {
  readonly input: Record<string, unknown>;
  /** Values of the door's own flags, by name. */
  readonly door: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads an operation's arguments. Throws `misuse` with what was wrong and how to see the right form. */
export function parseArguments(
  operation: Operation,
  doorFlags: readonly Flag[],
  argumentList: readonly string[],
): ParsedArguments {
  const flags = flagsOf(operation);
  const { values, positionals } = parse(operation, [...flags, ...doorFlags], argumentList);
  const input: Record<string, unknown> = {};
  for (const flag of flags) {
    const value = values[flag.name];
    if (value !== undefined && flag.key !== null) input[flag.key] = flag.kind === 'number' ? Number(value) : value;
  }
  placeArguments(operation, positionals, input);
  const checked = operation.input.safeParse(input);
  if (!checked.success) throw misuse(operation, describeProblem(operation, flags, checked.error.issues[0]));
  const door = Object.fromEntries(doorFlags.map(({ name }) => [name, values[name] as string | boolean | undefined]));
  return { input: checked.data, door };
}

function parse(operation: Operation, flags: readonly Flag[], argumentList: readonly string[]) {
  const options = Object.fromEntries(
    flags.map((flag) => [
      flag.name,
      { type: flag.kind === 'boolean' ? ('boolean' as const) : ('string' as const), multiple: flag.many },
    ]),
  );
  try {
    return parseArgs({ args: [...argumentList], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw misuse(operation, (cause as Error).message.split('. ')[0]);
  }
}

function placeArguments(operation: Operation, given: readonly string[], input: Record<string, unknown>): void {
  const { properties = {} } = z.toJSONSchema(operation.input, { io: 'input' }) as JsonSchema;
  let next = 0;
  for (const key of operation.positionals) {
    if (properties[key]?.type === 'array') {
      if (next < given.length) input[key] = given.slice(next);
      next = given.length;
    } else if (next < given.length) input[key] = given[next++];
  }
  if (next < given.length) throw misuse(operation, `"${given[next]}" is one argument too many`);
}

function describeProblem(operation: Operation, flags: readonly Flag[], problem: z.core.$ZodIssue): string {
  const key = String(problem.path[0] ?? '');
  const place = operation.positionals.indexOf(key as never);
  if (place >= 0) return `${placesOf(operation)[place].replace(/[[\].]/g, '')} is missing or wrong`;
  const flag = flags.find((candidate) => candidate.key === key);
  return `--${flag?.name ?? key}: ${problem.message}`;
}

const misuse = (operation: Operation, problem: string): ReadoutError =>
  new ReadoutError('misuse', `${problem}; see readout ${operation.name} --help`);
