import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { KnownNames } from './known-names.js';

const paired = new Set([
  'side',
  'country',
  'leader',
  'party',
  'government',
  'nation',
  'minister',
  'president',
  'neighbour',
  'neighbor',
  'army',
  'force',
  'man',
  'capital',
  'state',
  'delegation',
  'general',
  'power',
  'counterpart',
]);

/** "both sides", "the two leaders"; a bare "both", "the two", "the sides". */
export function isPair(reading: Reading, { index, lemma, lower, pos, tag }: Token): boolean {
  if (lower === 'both' && (pos === 'PRON' || pos === 'DET')) return true;
  const before = childrenWith(reading, index, 'det', 'nummod', 'predet', 'amod').map((child) => child.lower);
  if (lower === 'two') return before.includes('the');
  if (lower === 'sides') return true;
  return paired.has(lemma.toLowerCase()) && (before.includes('two') || before.includes('both')) && tag.endsWith('S');
}

const sentencesBack = 3;

/** The countries named in the nearest sentence before, or before in the same one, that names two; null where none does. */
export function pairBefore({ sentences }: Reading, names: KnownNames, token: Token): readonly string[] | null {
  for (let sentence = token.sentence; sentence >= 0 && sentence > token.sentence - sentencesBack; sentence--) {
    const { first, last } = sentences[sentence];
    const told = names.within(first, Math.min(last, token.index)).flatMap(({ entry }) => entry.country ?? []);
    const countries = new Set(told.filter((country) => country !== 'INT'));
    if (countries.size === 2) return [...countries];
  }
  return null;
}
