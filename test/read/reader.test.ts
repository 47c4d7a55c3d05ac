import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReader } from '../../src/read/reader.js';
import type { Reading } from '../../src/text/reading.js';
import { sourceOf } from './source-of.js';

const reader = loadReader();
const read = (text: string): Reading => reader.read(sourceOf(text));

/** Every span slices back, tokens cover the paragraphs, and indices agree with each other. */
function expectSound(reading: Reading): void {
  const { source, tokens, sentences, names } = reading;
  for (const [index, token] of tokens.entries()) {
    expect(token.index).toBe(index);
    expect(source.text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens[token.head].sentence).toBe(token.sentence);
    expect(source.text[token.end] === ' ' || !token.spaceAfter).toBe(true);
  }
  for (const paragraph of source.paragraphs) {
    const inside = tokens.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
    const text = inside.map((token) => token.text + (token.spaceAfter ? ' ' : '')).join('');
    expect(text).toBe(source.text.slice(paragraph.start, paragraph.end));
  }
  expect(sentences.map(({ first }) => first)).toEqual(
    tokens.filter(({ index, sentence }) => tokens[index - 1]?.sentence !== sentence).map(({ index }) => index),
  );
  for (const { first, last, start, end } of [...sentences, ...names]) {
    expect([tokens[first].start, tokens[last - 1].end]).toEqual([start, end]);
  }
  expect(reading.vectors.length).toBe(tokens.length * reading.vectorWidth);
}

describe('reading a report', () => {
  it('gives tokens, lemmas, heads and names with indices of the whole report', () => {
    const reading = read('The minister arrived late.\n\nAngela Merkel told reporters in Berlin that talks had failed.');
    expectSound(reading);
    const told = reading.tokens.find(({ text }) => text === 'told');
    const Merkel = reading.tokens.find(({ text }) => text === 'Merkel');
    expect(told).toMatchObject({ lemma: 'tell', pos: 'VERB', label: 'ROOT', sentence: 1 });
    expect(told?.head).toBe(told?.index);
    expect(Merkel).toMatchObject({ head: told?.index, label: 'nsubj', entity: 'PERSON' });
    expect(reading.children[told?.index ?? 0]).toContain(Merkel?.index);
    expect(reading.names.map(({ label, start, end }) => [label, reading.source.text.slice(start, end)])).toEqual([
      ['PERSON', 'Angela Merkel'],
      ['GPE', 'Berlin'],
    ]);
  });

  it('reads paragraphs by themselves', () => {
    const alone = read('The talks failed.');
    const among = read('He spoke to\n\nThe talks failed.\n\nand then');
    expect(among.tokens.filter(({ sentence }) => sentence === 1).map(({ label }) => label)).toEqual(
      alone.tokens.map(({ label }) => label),
    );
  });

  it('reads a report without paragraphs as nothing', () => {
    expect(read('')).toMatchObject({ tokens: [], sentences: [], names: [] });
  });

  it('gives the same reading every time', () => {
    const text = 'Russian President Vladimir Putin spoke to Donald Trump on Thursday.';
    expect(read(text).tokens).toEqual(read(text).tokens);
  });

  it('is sound on any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'He said',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\t',
        "can't",
        '"',
        '…',
        '.',
        'a.m.',
        ':-)',
        '\u00a0',
        '\ud83d',
      ),
      fc.constantFrom('https://example.org/a?b=(c)', '$5.5bn', 'U.S.-led', 'İstanbul', '\u0000', '\u0085', '\ufeff'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => expectSound(read(parts.join('')))),
      { numRuns: 200 },
    );
  });
});
