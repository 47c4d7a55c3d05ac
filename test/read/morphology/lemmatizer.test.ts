import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../src/model/tables.js';
import { Lemmatizer } from '../../../src/read/morphology/lemmatizer.js';

const lemmatizer = new Lemmatizer(loadTables().lemmas);

describe('lemmas', () => {
  it.each([
    ['talks', 'NOUN', 'Number=Plur', 'talk'],
    ['wolves', 'NOUN', 'Number=Plur', 'wolf'],
    ['told', 'VERB', 'Tense=Past|VerbForm=Fin', 'tell'],
    ['denying', 'VERB', 'Aspect=Prog|VerbForm=Part', 'deny'],
    ['better', 'ADJ', 'Degree=Cmp', 'well'],
    ['Putin', 'PROPN', 'Number=Sing', 'Putin'],
    ['“', 'PUNCT', '', '"'],
    ['The', 'DET', '', 'the'],
    ['constructor', 'NOUN', 'Number=Plur', 'constructor'],
  ])('of %s as %s is found', (text, pos, morph, lemma) => {
    expect(lemmatizer.lemmatize(text, pos, morph)).toBe(lemma);
  });

  it('of a form that is its own lemma is the form, even where an ending could be taken off', () => {
    expect(lemmatizer.lemmatize('News', 'NOUN', 'Number=Sing')).toBe('news');
    expect(lemmatizer.lemmatize('be', 'AUX', 'VerbForm=Inf')).toBe('be');
  });
});
