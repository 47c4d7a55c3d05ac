import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Pair {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  readonly isCopy: boolean;
}

interface Story {
  readonly name: string;
  /** The wire, its first half, the wire under a local lead, the wire rewritten. */
  readonly copies: readonly (readonly [form: string, text: string])[];
  readonly independent: string;
}

/** Reads the stories of a folder (cases/copies): one Markdown file each. */
export function pairsOf(folder: string): Pair[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  const stories = files.map((file) => storyOf(file.slice(0, -3), readFileSync(join(folder, file), 'utf8')));
  return stories.flatMap((story, index) => [...pairsWithin(story), ...pairsAcross(story, stories.slice(index + 1))]);
}

function storyOf(name: string, markdown: string): Story {
  const sections = new Map(
    markdown
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0], section.replace(/^.*\n/, '').trim()]),
  );
  const section = (title: string): string => {
    const text = sections.get(title);
    if (text === undefined) throw new Error(`${name}.md has no section "${title}"`);
    return text;
  };
  const wire = section('Wire');
  const paragraphs = wire.split('\n\n');
  return {
    name,
    copies: [
      ['wire', wire],
      ['first half', paragraphs.slice(0, Math.ceil(paragraphs.length / 2)).join('\n\n')],
      ['local lead', `${section('Local lead')}\n\n${wire}`],
      ['rewritten', section('Rewritten wire')],
    ],
    independent: section('Independent report'),
  };
}

function pairsWithin({ name, copies, independent }: Story): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, [form, one]] of copies.entries()) {
    for (const [otherForm, other] of copies.slice(index + 1)) {
      pairs.push({ name: `${name}: ${form}, ${otherForm}`, one, other, isCopy: true });
    }
    pairs.push({ name: `${name}: ${form}, independent`, one, other: independent, isCopy: false });
  }
  return pairs;
}

const pairsAcross = ({ name, copies, independent }: Story, others: readonly Story[]): Pair[] =>
  others.flatMap((other) => [
    { name: `${name}, ${other.name}: wires`, one: copies[0][1], other: other.copies[0][1], isCopy: false },
    { name: `${name}, ${other.name}: independent`, one: independent, other: other.independent, isCopy: false },
  ]);
