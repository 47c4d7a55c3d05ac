import { describe, expect, it } from 'vitest';
import { layoutProposals } from '../../../../src/extract/statements/attribution/layout/layout-proposals.js';
import { tokenPieces } from '../../../../src/extract/statements/attribution/token-pieces.js';
import { loadReader } from '../../../../src/read/reader.js';
import { sourceOf } from '../../../read/source-of.js';

const reader = loadReader();

function shownBy(text: string) {
  const reading = reader.read(sourceOf(text));
  const slice = (tokens: readonly number[]) =>
    tokenPieces(reading.tokens, tokens)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ... ');
  return layoutProposals(reading).map(({ source, cue, content }) => [slice(source), slice(cue), slice(content)]);
}

describe('turns of a transcript', () => {
  it('are what each speaker says', () => {
    expect(shownBy('KOWALSKI: Where is the report?\n\nDE LA CRUZ: It will come on Friday.')).toEqual([
      ['KOWALSKI', ':', 'Where is the report?'],
      ['DE LA CRUZ', ':', 'It will come on Friday.'],
    ]);
  });

  it('need two speakers', () => {
    expect(shownBy('UPDATE: The road is closed.\n\nUPDATE: The road is open.')).toEqual([]);
  });

  it('are not headlines with a colon', () => {
    expect(shownBy('Kowalski: report comes Friday\n\nNorway: a country of fjords')).toEqual([]);
  });
});

describe('signed quotations', () => {
  it.each(['—', '–', '―', '-', '--'])('are ascribed to the name behind %s', (dash) => {
    expect(shownBy(`“We planted all of it by hand.” ${dash} Ana Prates, farmer`)).toEqual([
      ['Ana Prates, farmer', dash, '“We planted all of it by hand.”'],
    ]);
  });

  it('are not sentences that go on behind a dash', () => {
    expect(shownBy('“Never again” — Prates repeated the words of her father')).toEqual([]);
    expect(shownBy('“Never again” — and so it went')).toEqual([]);
  });

  it('are whole paragraphs', () => {
    expect(shownBy('She had written “Never again” — Prates')).toEqual([]);
  });
});
