import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words of a report that tell of an occasion; one label in two reports of a group is one occasion. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface GroupReport {
  readonly outlet: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reports of one event and of what only looks alike (cases/occasions/README.md). */
export interface Group {
  readonly name: string;
  readonly reports: readonly GroupReport[];
}

/** Reads the groups of a folder: one Markdown file each. */
export function groupsOf(folder: string): Group[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.toSorted().map((file) => {
    const sections = readFileSync(join(folder, file), 'utf8').split(/^## /m).slice(1);
    return { name: file.slice(0, -3), reports: sections.map((section) => reportOf(section, join(folder, file))) };
  });
}

function reportOf(section: string, file: string): GroupReport {
  const [heading] = section.split('\n', 1);
  const body = section.slice(heading.length).trim();
  const from = /^Report: (\S+)/.exec(body);
  const { text, marks } = from === null ? inlineMarks(body) : listedMarks(body, join(dirname(file), from[1]), file);
  return { outlet: heading.trim(), text, marks };
}

function inlineMarks(body: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: words, 2: label, index } of body.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += body.slice(last, index);
    marks.push({ label, start: text.length, end: text.length + words.length });
    text += words;
    last = index + whole.length;
  }
  return { text: `${text}${body.slice(last)}\n`, marks };
}

function listedMarks(body: string, path: string, file: string): { text: string; marks: Mark[] } {
  const text = /^```report\n(.*?)^```/ms.exec(readFileSync(path, 'utf8'))?.[1];
  if (text === undefined) throw new Error(`${file}: ${path} holds no report`);
  const marks = [...body.matchAll(/^1\. ([^:]+): (.+)$/gm)].map(([, label, words]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${file}: "${words}" does not stand in ${path}`);
    return { label, start, end: start + words.length };
  });
  return { text, marks };
}
