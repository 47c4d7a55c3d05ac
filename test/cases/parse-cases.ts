import type { Case, Expectation } from './case.js';
import { parseCell, parseExpectation } from './parse-expectation.js';

interface Section {
  title: string;
  line: number;
  quoted: string[];
  fenced: string[] | null;
  expectations: Expectation[];
  rows: { cells: string[]; line: number }[];
  unlistedAllowed: boolean;
}

/** Reads a case file (docs/guide/cases.md). Throws an Error with the line where it is not understood. */
export function parseCases(markdown: string): Case[] {
  const sections: Section[] = [];
  let section: Section | null = null;
  let inFence = false;
  for (const [index, line] of markdown.split('\n').entries()) {
    const heading = inFence ? null : /^#{1,6}\s+(.*)$/.exec(line);
    if (heading) {
      section = newSection(heading[1].trim(), index + 1);
      sections.push(section);
    } else if (section !== null) {
      if (line.startsWith('```')) {
        if (!inFence) section.fenced = [];
        inFence = !inFence;
      } else if (inFence) section.fenced?.push(line);
      else readLine(section, line, index + 1);
    }
  }
  return sections.flatMap(casesOf);
}

const newSection = (title: string, line: number): Section => ({
  title,
  line,
  quoted: [],
  fenced: null,
  expectations: [],
  rows: [],
  unlistedAllowed: false,
});

function readLine(section: Section, line: string, number: number): void {
  if (line.startsWith('>')) section.quoted.push(line.replace(/^>\s?/, ''));
  else if (line.startsWith('|')) {
    const cells = line.split('|').slice(1, -1);
    section.rows.push({ cells: cells.map((cell) => cell.trim()), line: number });
  } else if (/^[-*] /.test(line)) {
    const text = line.slice(2).trim();
    if (text === 'unlisted facts allowed') section.unlistedAllowed = true;
    else section.expectations.push(located(number, () => parseExpectation(text)));
  }
}

function casesOf(section: Section): Case[] {
  const { title, line, expectations, unlistedAllowed } = section;
  const cases: Case[] = [];
  const report = section.fenced?.join('\n') ?? unwrap(section.quoted);
  if (report !== '') {
    if (expectations.length === 0) throw new Error(`line ${line}: the case "${title}" expects nothing`);
    cases.push({ title, line, report, expectations, unlistedAllowed });
  } else if (expectations.length > 0) throw new Error(`line ${line}: the case "${title}" has no report`);
  const [header, , ...rows] = section.rows;
  for (const { cells, line } of rows) {
    const rowExpectations = header.cells.slice(1).flatMap((kind, column) => {
      const cell = cells[column + 1] ?? '';
      return cell === '' ? [] : [located(line, () => parseCell(kind, cell))];
    });
    if (rowExpectations.length === 0) throw new Error(`line ${line}: the row expects nothing`);
    cases.push({
      title: `${title}: ${cells[0]}`,
      line,
      report: cells[0],
      expectations: rowExpectations,
      unlistedAllowed,
    });
  }
  return cases;
}

/** Lines of one paragraph are one; an empty quoted line parts paragraphs. */
const unwrap = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .trim()
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n');

function located<T>(line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`line ${line}: ${(error as Error).message}`);
  }
}
