/**
 * `npm run goldens [-- UD_FOLDER]`: spaCy's analyses of our own paragraphs and of some of UD English EWT, which the tests
 * hold the reader to where there is no Python.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocuments, requirePaths } from '../bench/quality/reading/documents.js';
import { Spacy } from '../bench/quality/reading/spacy.js';

const paragraphsOfEach = 130;
const folder = process.argv[2] ?? '../shared/bench/ud';
const treebanks = ['dev', 'test'].map((part) => join(folder, `en_ewt-ud-${part}.conllu.gz`));
requirePaths(treebanks);

const goldens = new URL('../test/read/goldens/', import.meta.url);
const every = <T>(items: readonly T[], count: number): T[] =>
  items.filter((_, index) => index % Math.ceil(items.length / count) === 0);

const paragraphsAt = (path: string): string[] => readDocuments([path]).flatMap(({ paragraphs }) => [...paragraphs]);

const sets = {
  own: paragraphsAt(new URL('own.txt', goldens).pathname),
  ewt: treebanks.flatMap((path) => every(paragraphsAt(path), paragraphsOfEach)),
};
const spacy = new Spacy();
for (const [name, paragraphs] of Object.entries(sets)) {
  const file = join(mkdtempSync(join(tmpdir(), 'readout-goldens-')), 'paragraphs.json');
  writeFileSync(file, JSON.stringify([paragraphs]));
  const { analyses } = await spacy.read(file);
  const lines = analyses.map((analysis, index) => JSON.stringify({ text: paragraphs[index], ...analysis }));
  writeFileSync(new URL(`${name}.jsonl`, goldens), `${lines.join('\n')}\n`);
}
spacy.close();
