import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One item of a case file: a text, the day of its report, and the times marked in it as `[words](TIMEX3 value)`. */
export interface TimeCase {
  readonly file: string;
  readonly date: string;
  readonly text: string;
  readonly times: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

const mark = /\[([^\]]+)\]\(([^)]+)\)/g;

export function readTimeCases(folder: string): TimeCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => casesIn(name, readFileSync(join(folder, name), 'utf8')));
}

function casesIn(file: string, markdown: string): TimeCase[] {
  const date = /Day of the report: (\d{4}-\d\d-\d\d)/.exec(markdown)?.[1];
  if (date === undefined) throw new Error(`${file} gives no day of the report`);
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('1. '))
    .map((line) => ({ file, date, ...unmarked(line.slice(3)) }));
}

function unmarked(marked: string): Pick<TimeCase, 'text' | 'times'> {
  let text = '';
  let at = 0;
  const times = [...marked.matchAll(mark)].map((found) => {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    const start = text.length;
    text += found[1];
    return { start, end: text.length, value: found[2] };
  });
  return { text: text + marked.slice(at), times };
}
