import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/model/manifest.js';
import { readModelFile } from '../../src/model/model-file.js';
import { Weights } from '../../src/model/weights.js';

const manifest = manifestSchema.parse(JSON.parse(readModelFile('manifest.json').toString('utf8')));

describe('the reading model', () => {
  it.each(Object.entries(manifest.files))('%s is as its manifest says', (name, { bytes, sha256 }) => {
    const file = readModelFile(name);
    expect(file.length).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
  });

  it('has arrays that fill the weights file without gap or overlap', () => {
    let end = 0;
    for (const { shape, offset } of Object.values(manifest.arrays)) {
      expect(offset).toBe(end);
      end += shape.reduce((product, dimension) => product * dimension, 1);
    }
    expect(end * 4).toBe(manifest.files['weights.bin'].bytes);
  });

  it('is at most 13 MB', () => {
    expect(manifest.files['weights.bin'].bytes).toBeLessThanOrEqual(13_000_000);
  });

  it('refuses an array it does not have, and a file it does not have, with a code', () => {
    const weights = new Weights(manifest, Buffer.alloc(8));
    expect(() => weights.get('no/such')).toThrow(expect.objectContaining({ code: 'weights-damaged' }));
    expect(() => readModelFile('no-such.bin')).toThrow(expect.objectContaining({ code: 'weights-damaged' }));
  });
});
