import { describe, expect, it } from 'vitest';
import { paragraphColumnSizes } from '../../../../src/extract/statements/attribution/paragraph-columns.js';
import { quotationColumnSizes } from '../../../../src/extract/statements/attribution/quotation-columns.js';
import { relationsTo } from '../../../../src/extract/statements/attribution/relation.js';
import {
  columnCount,
  placeColumnSizes,
  reportColumns,
} from '../../../../src/extract/statements/attribution/report-columns.js';
import { tokenColumns, tokenValues } from '../../../../src/extract/statements/attribution/token-values.js';
import { loadReader } from '../../../../src/read/reader.js';
import type { Reading } from '../../../../src/text/reading.js';
import { sourceOf } from '../../../read/source-of.js';

const reader = loadReader();
const read = (text: string): Reading => reader.read(sourceOf(text));

const indexOf = (reading: Reading, word: string): number => reading.tokens.findIndex(({ text }) => text === word);

function valueIn(reading: Reading, word: string, column: (typeof tokenColumns)[number]): string {
  return tokenValues(reading, reading.tokens[indexOf(reading, word)])[tokenColumns.indexOf(column)];
}

/** A place column of a word, by its number among the quotation columns or the paragraph columns. */
function placeOf(reading: Reading, word: string, kind: 'quotation' | 'paragraph', column: number): number {
  const first = tokenColumns.length + (kind === 'quotation' ? 0 : quotationColumnSizes.length);
  return reportColumns(reading, () => 0).values[indexOf(reading, word) * columnCount + first + column];
}

describe('the words and the parse around a token', () => {
  const reading = read('The envoy said that Oslo would sign the treaty.');

  it('tell which clause a token is in', () => {
    expect(valueIn(reading, 'treaty', 'governor')).toBe('ccomp<say');
    expect(valueIn(reading, 'envoy', 'governor')).toBe('');
  });

  it('tell what complements a verb has', () => {
    expect(valueIn(reading, 'said', 'frame')).toBe('ccomp nsubj');
    expect(valueIn(reading, 'Oslo', 'frame')).toBe('');
  });

  it('give a root no head', () => {
    expect(valueIn(reading, 'said', 'head lemma')).toBe('');
    expect(valueIn(reading, 'envoy', 'head lemma')).toBe('say');
  });
});

describe('the way from a cue to a token', () => {
  const reading = read('The envoy said that Oslo would sign the treaty. Bergen was silent.');
  const relation = relationsTo(reading, indexOf(reading, 'said'));

  it('is the same for all words of a complement', () => {
    expect(relation(indexOf(reading, 'treaty'))).toBe(relation(indexOf(reading, 'Oslo')));
    expect(relation(indexOf(reading, 'treaty'))).toContain('ccomp');
  });

  it('tells subject and complement apart', () => {
    expect(relation(indexOf(reading, 'envoy'))).toContain('nsubj');
    expect(relation(indexOf(reading, 'said'))).toContain('self');
  });

  it('does not reach other sentences', () => {
    expect(relation(indexOf(reading, 'Bergen'))).toBe('');
  });
});

describe('where a token stands to quotation marks', () => {
  it('is inside, on a mark, or outside', () => {
    const reading = read('He said “we agree” twice.');
    expect(['He', '“', 'agree', '”', 'twice'].map((word) => placeOf(reading, word, 'quotation', 0))).toEqual([
      0, 1, 3, 2, 0,
    ]);
  });

  it('tells a quotation that is never closed', () => {
    expect(placeOf(read('He said “we agree and left.'), 'agree', 'quotation', 0)).toBe(4);
  });

  it('takes single marks for a quotation where there are no double ones', () => {
    expect(placeOf(read('He said ‘we all agree’ twice.'), 'agree', 'quotation', 0)).toBe(3);
    expect(placeOf(read('The workers’ union “hoped” and the ‘union of all men’ won.'), 'men', 'quotation', 0)).toBe(0);
  });

  it('takes no apostrophe for one', () => {
    expect(placeOf(read('The workers’ union and the teachers’ union agree.'), 'union', 'quotation', 0)).toBe(0);
  });
});

describe('where a token stands in its paragraph', () => {
  it('knows that the paragraph before ran on in a quotation', () => {
    const text = (mark: string) => `He said: “We agree.${mark}\n\n“They do not.”`;
    expect(placeOf(read(text('')), 'They', 'paragraph', 1)).toBe(1);
    expect(placeOf(read(text('”')), 'They', 'paragraph', 1)).toBe(2);
  });

  it("knows a speaker's label", () => {
    expect(placeOf(read('SMITH: We agree on all of it.'), 'SMITH', 'paragraph', 5)).toBe(1);
    expect(placeOf(read('SMITH: We agree on all of it.'), 'agree', 'paragraph', 5)).toBe(3);
    expect(placeOf(read('We agree on all of it.'), 'agree', 'paragraph', 5)).toBe(0);
  });
});

describe('the place columns', () => {
  it('stay within their sizes', () => {
    const reading = read(`${'“Yes,” he said. '.repeat(60)}\n\nA: “No\n\n’’\n\n${'word '.repeat(200)}`);
    const { values } = reportColumns(reading, () => 0);
    expect(placeColumnSizes).toHaveLength(quotationColumnSizes.length + paragraphColumnSizes.length);
    reading.tokens.forEach(({ index }) => {
      placeColumnSizes.forEach((size, column) => {
        const value = values[index * columnCount + tokenColumns.length + column];
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(size);
      });
    });
  });
});
