import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveMentions } from '../../../src/read/coreference/resolve-mentions.js';
import { loadReader } from '../../../src/read/reader.js';
import { sourceOf } from '../source-of.js';

const reader = loadReader();
const marked = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Paragraphs below a second heading, with the section they stand in. */
function casesOf(path: string): { section: string; paragraph: string }[] {
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m);
  return sections.flatMap((section) => {
    const [title, ...paragraphs] = section.trim().split(/\n\n+/);
    return paragraphs.map((paragraph) => ({ section: title, paragraph }));
  });
}

/** The paragraph with each pronoun and role marked that was resolved. */
function mark(text: string): string {
  const mentions = resolveMentions(reader.read(sourceOf(text)))
    .chains.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
    .filter(({ form }) => form !== 'name')
    .sort((one, other) => other.start - one.start);
  return mentions.reduce((result, { start, end, name }) => {
    return `${result.slice(0, start)}[${result.slice(start, end)}](${name})${result.slice(end)}`;
  }, text);
}

describe.each(['pronouns', 'roles'])('cases/coreference/%s.md', (file) => {
  it.each(casesOf(`cases/coreference/${file}.md`))('$section: $paragraph', ({ paragraph }) => {
    expect(mark(paragraph.replace(marked, '$1'))).toBe(paragraph);
  });
});
