import type { Span } from '../../text/span.js';
import type { AlignedText } from '../aligned-text.js';
import { TextFolder } from '../text-folder.js';
import { linesOf } from './lines.js';
import { findWrapping } from './wrapping.js';

interface Line extends Span {
  readonly text: string;
  readonly indent: number;
}

/** The paragraphs of a plain text: by blank lines, by lines, or, where lines are wrapped at a width, re-joined. */
export function paragraphsOf(original: string): AlignedText[] {
  const groups = byBlankLines(linesOf(original).map((span) => lineOf(original, span)));
  const pairs = groups.flatMap((group) => group.slice(1).map((next, index) => [group[index].text, next.text] as const));
  const wrapping = findWrapping(pairs);
  return groups.flatMap((group) => {
    const paragraphs: Line[][] = [];
    for (const [index, line] of group.entries()) {
      const before = group[index - 1];
      const joined = before !== undefined && wrapping?.joins(before.text, line.text) && line.indent <= before.indent;
      if (joined) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
    return paragraphs.map((lines) => fold(original, lines)).filter(({ text }) => text !== '');
  });
}

function lineOf(original: string, { start, end }: Span): Line {
  const text = original.slice(start, end);
  return { start, end, text: text.trim(), indent: text.length - text.trimStart().length };
}

function byBlankLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function fold(original: string, lines: readonly Line[]): AlignedText {
  const folder = new TextFolder(original);
  for (const [index, { start, end }] of lines.entries()) {
    // A word divided at a line's end keeps its hyphen ("cease-" + "fire"): which hyphens are its own cannot be told.
    if (index > 0 && !/\p{L}-$/u.test(lines[index - 1].text)) folder.space();
    folder.copy(start, end);
  }
  return folder.build();
}
