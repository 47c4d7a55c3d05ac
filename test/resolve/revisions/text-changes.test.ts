import { describe, expect, it } from 'vitest';
import { textChanges } from '../../../src/resolve/revisions/text-changes.js';

const [headline, lead, quote, end] = [
  'Bridge at Arven reopens',
  'Norland said on Tuesday that the bridge at Arven will reopen for trucks.',
  '"We promised it," the minister said.',
  'Sudland has not commented.',
];
const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');
const changes = (was: string, now: string) => textChanges(was, now).map(({ change, was, now }) => [change, was, now]);

describe('what changed in a text', () => {
  it('is nothing where nothing changed', () => {
    expect(changes(text(headline, lead), text(headline, lead))).toEqual([]);
    expect(changes('', '')).toEqual([]);
  });

  it('is what was added, cut and altered, in order', () => {
    const later = 'Norland said on Tuesday that the bridge at Arven will reopen for cars and trucks.';
    expect(
      changes(text(headline, lead, quote, end), text(headline, later, quote, 'The bridge was closed in March.')),
    ).toEqual([
      ['altered', lead, later],
      ['added', null, 'The bridge was closed in March.'],
      ['cut', end, null],
    ]);
  });

  it('is one headline in the place of another', () => {
    expect(changes(text(headline, lead), text('Bridge at Arven stays closed', lead))).toEqual([
      ['altered', headline, 'Bridge at Arven stays closed'],
    ]);
  });

  it('is no alteration where the words are others', () => {
    expect(changes(text(lead, end), text(lead, 'Prices rose in March.'))).toEqual([
      ['added', null, 'Prices rose in March.'],
      ['cut', end, null],
    ]);
  });
});
