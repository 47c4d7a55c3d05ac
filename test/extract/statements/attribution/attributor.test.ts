import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAttributor } from '../../../../src/extract/statements/attribution/attributor.js';
import { attributionManifestSchema } from '../../../../src/extract/statements/attribution/manifest.js';
import { loadReader } from '../../../../src/read/reader.js';
import { sourceOf } from '../../../read/source-of.js';

const reader = loadReader();
const attributor = loadAttributor();

function attributionsIn(text: string) {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return attributor.attribute(reader.read(sourceOf(text))).map(({ source, cue, content, certainty }) => ({
    source: source.map(slice).join(' ... '),
    cue: cue.map(slice).join(' ... '),
    content: content.map(slice).join(' ... '),
    certainty,
  }));
}

describe('who said what', () => {
  it('finds indirect speech', () => {
    expect(attributionsIn('The minister said on Monday that the bridge would reopen next week.')).toMatchObject([
      { source: 'The minister', content: expect.stringContaining('the bridge would reopen next week') },
    ]);
  });

  it('finds a quotation and its speaker behind it', () => {
    expect(attributionsIn('“We will not leave the talks,” the ambassador told reporters in Geneva.')).toMatchObject([
      { source: 'the ambassador', content: expect.stringContaining('We will not leave the talks') },
    ]);
  });

  it('joins the pieces of a split quotation', () => {
    const [found] = attributionsIn(
      '“The harvest was good,” said Maria Lopes, a farmer. “We expect to sell all of it.”',
    );
    expect(found.source).toContain('Maria Lopes');
    expect(found.content).toContain('The harvest was good');
    expect(found.content).toContain('We expect to sell all of it');
  });

  it('finds what stands before "according to"', () => {
    const [found] = attributionsIn('Exports fell by a third in May, according to the central bank.');
    expect(found.source).toBe('the central bank');
    expect(found.content).toContain('Exports fell by a third in May');
  });

  it('tells two speakers in one sentence apart', () => {
    const found = attributionsIn('Norway said the pact would hold, but Sweden warned that it might collapse.');
    expect(found.map(({ source }) => source)).toEqual(['Norway', 'Sweden']);
  });

  it('leaves plain events alone', () => {
    expect(attributionsIn('The train left the station at noon and arrived in Oslo two hours later.')).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(attributor.attribute(reader.read(sourceOf('')))).toEqual([]);
  });

  it('reads paragraphs longer than a pass of the network', () => {
    const sentence = 'The mayor said that the market would open again. ';
    const found = attributionsIn(sentence.repeat(150).trim());
    expect(found.length).toBeGreaterThan(100);
  });

  it('gives spans within the text, contents that never overlap, and certainties from 0 to 1', () => {
    const parts = [
      'He said',
      'that',
      '“we agree”',
      'Berlin',
      'denied it',
      '.',
      '\n\n',
      'according to',
      '"',
      'the envoy',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let covered = 0;
        const seen = new Set<number>();
        for (const { source, cue, content, certainty } of attributor.attribute(reader.read(sourceOf(text)))) {
          expect(content.length).toBeGreaterThan(0);
          expect(cue.length).toBeGreaterThan(0);
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const { start, end } of content) {
            covered += end - start;
            for (let at = start; at < end; at++) seen.add(at);
          }
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
        expect(seen.size).toBe(covered);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the model as shipped', () => {
  const folder = new URL('../../../../models/attribution/', import.meta.url);
  const manifest = attributionManifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));
  const bytes = readFileSync(new URL(manifest.file.name, folder));

  it('is the file its manifest names', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.file.sha256);
  });

  it('stays below 15 MB and holds no readable words', () => {
    expect(bytes.length).toBeLessThan(15e6);
    expect(bytes.toString('latin1')).not.toMatch(/[A-Za-z ]{24}/);
  });
});
