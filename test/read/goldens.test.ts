import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reference, ReferenceToken } from '../../bench/quality/reading/spacy.js';
import { loadReader } from '../../src/read/reader.js';
import { sourceOf } from './source-of.js';

type Golden = Reference['analyses'][number] & { readonly text: string };

// What is set right afterwards is not the model's.
const reader = loadReader((analysis) => analysis);

const goldens = (name: string): Golden[] =>
  readFileSync(new URL(`goldens/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Golden);

function analyse(text: string): Omit<Golden, 'text'> {
  const { tokens, sentences, names } = reader.read(sourceOf(text));
  return {
    tokens: tokens.map(
      (token): ReferenceToken => [
        token.text,
        token.tag,
        token.head,
        token.label,
        token.lemma,
        sentences[token.sentence].first === token.index ? 1 : 0,
        token.entity,
        token.pos,
        token.morph,
        token.norm,
      ],
    ),
    names: names.map(({ first, last, label }) => [first, last, label]),
  };
}

describe('the same as spaCy 3.8 with the same weights', () => {
  it.each(['own', 'ewt'])('on the paragraphs of %s.jsonl', (name) => {
    for (const { text, ...expected } of goldens(name))
      expect({ text, ...analyse(text) }).toEqual({ text, ...expected });
  });
});
