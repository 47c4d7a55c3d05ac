import { writeFileSync } from 'node:fs';
import { ReadoutError } from '../../errors.js';
import type { Operation } from '../../operations/operation.js';
import type { Flag } from './flags.js';
import type { Rendering } from './rendering.js';
import { renderings } from './renderings.js';

export interface Writer {
  write(item: unknown): void;
  close(): void;
}

const flag = (name: string, kind: Flag['kind'], description: string): Flag => ({
  key: null,
  name,
  kind,
  many: false,
  description,
  choices: [],
  fallback: null,
});

/** The flags this door adds to an operation's own: how the answer is written. */
export function doorFlagsOf(operation: Operation): Flag[] {
  const { page, table } = renderingOf(operation);
  return [
    flag('json', 'boolean', 'one JSON document a line'),
    ...(table === undefined ? [] : [flag('csv', 'boolean', 'comma-separated values with a header')]),
    ...(page === undefined ? [] : [flag('html', 'string', 'write one self-contained page to this file')]),
  ];
}

/** The header of an operation's CSV; empty where it has none. */
export const columnsOf = (operation: Operation): readonly string[] => renderingOf(operation).table?.columns ?? [];

/** What writes an operation's items the way the flags ask. */
export function writerFor(
  operation: Operation,
  door: Readonly<Record<string, string | boolean | undefined>>,
  stream: NodeJS.WriteStream,
): Writer {
  const { terminal, table, page } = renderingOf(operation);
  if (page !== undefined && typeof door.html === 'string') return pageWriter(page, door.html);
  if (door.json === true) return lineWriter(stream, (item) => JSON.stringify(item));
  if (table !== undefined && door.csv === true) return csvWriter(stream, table);
  const width = Math.min(stream.columns ?? 100, 120);
  return lineWriter(stream, (item) => terminal(item, { width, color: useColor(stream) }));
}

function renderingOf(operation: Operation): Rendering {
  const rendering = renderings[operation.name];
  if (rendering === undefined)
    throw new Error(`operation ${operation.name} has no rendering in serve/cli/renderings.ts`);
  return rendering;
}

const useColor = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !process.env.NO_COLOR;

function lineWriter(stream: NodeJS.WriteStream, render: (item: unknown) => string): Writer {
  return {
    write: (item) => {
      const text = render(item);
      if (text !== '') stream.write(`${text}\n`);
    },
    close: () => undefined,
  };
}

/** The header comes first, also where no row follows. */
function csvWriter(stream: NodeJS.WriteStream, { columns, rows }: NonNullable<Rendering['table']>): Writer {
  let isBegun = false;
  const write = (lines: readonly (readonly string[])[]): void => {
    const all = isBegun ? lines : [columns, ...lines];
    isBegun = true;
    for (const line of all) stream.write(`${line.map(csvCell).join(',')}\r\n`);
  };
  return { write: (item) => write(rows(item)), close: () => write([]) };
}

/** RFC 4180; a leading formula character is defused for spreadsheets. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function pageWriter(page: (items: readonly unknown[]) => string, file: string): Writer {
  const items: unknown[] = [];
  return {
    write: (item) => void items.push(item),
    close: () => {
      try {
        writeFileSync(file, page(items));
      } catch (cause) {
        throw new ReadoutError('output-unwritable', `${file}: the page cannot be written there`, { cause });
      }
    },
  };
}
