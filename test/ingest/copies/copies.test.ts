import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../bench/quality/copies/pairs.js';
import { CopyIndex } from '../../../src/ingest/copies/copy-index.js';
import { groupByOrigin } from '../../../src/ingest/copies/origins.js';
import { likenessOf, signatureOf } from '../../../src/ingest/copies/signature.js';

const pairs = pairsOf('cases/copies');
const [{ one: wire }] = pairs;
const independent = pairs.find(({ name }) => name.endsWith('wire, independent'))?.other ?? '';

describe('copies', () => {
  it('at least 150 labelled pairs, with precision >= 0.97 and recall >= 0.9', () => {
    const found = pairs.filter(({ one, other }) => {
      const index = new CopyIndex();
      index.add(signatureOf(one));
      return index.copiesOf(signatureOf(other)).length > 0;
    });
    const right = found.filter(({ isCopy }) => isCopy).length;
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(right / found.length).toBeGreaterThanOrEqual(0.97);
    expect(right / pairs.filter(({ isCopy }) => isCopy).length).toBeGreaterThanOrEqual(0.9);
  });

  it('a cut is contained, though it resembles the whole less', () => {
    const { resemblance, containment } = likenessOf(signatureOf(wire), signatureOf(wire.slice(0, wire.length / 3)));
    expect(containment).toBeGreaterThan(0.7);
    expect(resemblance).toBeLessThan(0.6);
  });

  it('a shared quotation makes no copy', () => {
    const quote = `“${wire.replace(/[“”]/g, '')}”`;
    const index = new CopyIndex();
    index.add(signatureOf(`${quote} ${wire}`));
    expect(index.copiesOf(signatureOf(`${independent} ${quote}`))).toEqual([]);
  });

  it('finds them among thousands, the index grown many times', () => {
    const index = new CopyIndex(2);
    for (let number = 0; number < 3000; number++) {
      index.add(
        signatureOf(Array.from({ length: 40 }, (_, word) => `w${(number * 7919 + word * 104729) % 99991}`).join(' ')),
      );
    }
    const own = index.add(signatureOf(wire));
    expect(index.copiesOf(signatureOf(`Local lead here. ${wire}`)).map((copy) => copy.index)).toEqual([own]);
  });
});

it('forty copies of one wire are one origin', () => {
  const copies = Array.from({ length: 40 }, (_, number) => ({
    id: `copy-${number}`,
    text: `Paper number ${number} says so. ${wire}`,
    origin: number === 7 ? 'Reuters' : null,
    publisher: `Paper ${number}`,
    publishedAt: null,
  }));
  const own = { id: 'own', text: independent, origin: null, publisher: 'The Bell', publishedAt: null };
  const groups = groupByOrigin([...copies, own]);
  expect(groups.map(({ reports, origin }) => [reports.length, origin])).toEqual([
    [40, 'Reuters'],
    [1, 'The Bell'],
  ]);
});
