import { describe, expect, it } from 'vitest';
import { compareWords, quotedWords } from '../../../src/resolve/quotations/quoted-words.js';

const compare = (reference: string, variant: string) => compareWords(quotedWords(reference), quotedWords(variant));

describe('words are altered', () => {
  it.each([
    ['We will never leave the town', 'We will not leave the town', [{ reads: 'not', insteadOf: 'never' }]],
    ['I did make progress with him', 'I didn’t make progress with him', [{ reads: 'didn’t', insteadOf: 'did' }]],
    ['We will not leave the old town', 'We will not leave the town', [{ reads: '', insteadOf: 'old' }]],
    ['We will not leave the town', 'We will surely not leave the town', [{ reads: 'surely', insteadOf: '' }]],
    ['We will not leave the town', 'They will not leave the town', [{ reads: 'They', insteadOf: 'We' }]],
    ['We will not leave the town', 'We will not leave the village', [{ reads: 'village', insteadOf: 'town' }]],
  ])('"%s" - "%s"', (reference, variant, alterations) => {
    expect(compare(reference, variant).alterations).toEqual(alterations);
  });
});

describe('words are not altered', () => {
  it.each([
    ['by case, apostrophes and punctuation', 'We will not leave: it’s ours', "we will not leave, it's ours."],
    ['by the other spelling of English', 'We realise that labour is honoured', 'We realize that labor is honored'],
    ['by cutting the ends', 'And so we will not leave the town today', 'we will not leave the town'],
    ['by giving more at the end', 'we will not leave', 'we will not leave the town'],
    ['by a shown omission', 'We will not, as I said, leave the town', 'We will not … leave the town'],
    ['by a shown insertion', 'He will not leave it', '[The mayor] will not leave it'],
  ])('%s', (_, reference, variant) => {
    expect(compare(reference, variant).alterations).toEqual([]);
  });

  it('tells an excerpt from the whole', () => {
    expect(compare('And so we will not leave', 'we will not leave').beyond).toEqual({
      reference: true,
      variant: false,
    });
    expect(compare('we will not leave', 'we will not leave them').beyond).toEqual({ reference: false, variant: true });
  });
});
