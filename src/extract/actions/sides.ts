import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { FoundName, KnownNames } from './known-names.js';
import { isUnion } from './report-countries.js';

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
  'camp',
  'ally',
  'rival',
  'foe',
]);

/** "both sides", "the two leaders"; a bare "both", "the two", "the sides". */
export function isPair(reading: Reading, { index, lemma, lower, pos, tag }: Token): boolean {
  if (lower === 'both' && (pos === 'PRON' || pos === 'DET')) return true;
  const before = childrenWith(reading, index, 'det', 'nummod', 'predet', 'amod').map((child) => child.lower);
  if (lower === 'two') return before.includes('the');
  if (lower === 'sides') return true;
  if (!paired.has(lemma.toLowerCase())) return false;
  if (!tag.endsWith('S')) return before.includes('each');
  const isKnown =
    before.some((word) => /^(?:the|these|those|its|their|his|her|both)$/.test(word)) || lower.endsWith('countries');
  return (before.includes('two') && isKnown) || before.includes('both') || isBareLeaders(reading, index, lemma);
}

const numbers = ['three', 'four', 'five', 'six', 'seven'];

/** How many sides "the three countries", "all four governments" are; null where the words do not count them, or count two. */
export function sidesCounted(reading: Reading, { index, lemma, tag }: Token): number | null {
  if (!paired.has(lemma.toLowerCase()) || !tag.endsWith('S')) return null;
  const before = childrenWith(reading, index, 'det', 'nummod', 'predet').map(({ lower }) => lower);
  const place = numbers.findIndex((word) => before.includes(word));
  return place >= 0 && /^(?:the|all|these)$/.test(before[0]) ? place + 3 : null;
}

/** "The leaders agreed", after two were named. */
const isBareLeaders = (reading: Reading, index: number, lemma: string): boolean =>
  /^(?:leader|president|minister)$/i.test(lemma) &&
  reading.children[index].length === 1 &&
  reading.tokens[reading.children[index][0]].lower === 'the';

/** "congratulated the parties": sides of a deal or a war, which need be no parties of politics. */
export const isBareParties = (reading: Reading, { index, lower }: Token): boolean =>
  lower === 'parties' &&
  reading.children[index].every(
    (child) =>
      /^(?:the|all|both|warring|concerned|involved)$/.test(reading.tokens[child].lower) ||
      reading.tokens[child].label === 'punct',
  ) &&
  reading.children[index].length > 0;

/** "in Hanoi, Vietnam": where sides meet, none of them. */
function isWhere(tokens: Reading['tokens'], { last }: FoundName): boolean {
  const name = tokens[last - 1];
  const place = name.label === 'appos' ? tokens[name.head] : name;
  return place.label === 'pobj' && /^(?:in|at|near)$/.test(tokens[place.head].lower) && place.entity === 'GPE';
}

const persons = new Set(['leader', 'president', 'minister', 'man', 'general', 'counterpart', 'premier', 'chancellor']);
const sentencesBack = 3;

/**
 * The countries named in the nearest sentence before, or before in the same one, that names so many: by those who lead or serve
 * them for "the two leaders", by states and their governments for "the two countries", else by either. Null where none does.
 */
export function sidesBefore(reading: Reading, names: KnownNames, token: Token, size: number): readonly string[] | null {
  const isOfPersons = persons.has(token.lemma.toLowerCase());
  const isOfStates = /^(?:country|nation|state|capital|government|neighbou?r)$/.test(token.lemma.toLowerCase());
  const first = isOfPersons || isOfStates ? namedBefore(reading, names, token, size, isOfPersons) : null;
  return first ?? namedBefore(reading, names, token, size, null);
}

function namedBefore(
  { sentences, tokens }: Reading,
  names: KnownNames,
  token: Token,
  size: number,
  isOfPersons: boolean | null,
): readonly string[] | null {
  for (let sentence = token.sentence; sentence >= 0 && sentence > token.sentence - sentencesBack; sentence--) {
    const { first, last } = sentences[sentence];
    const told = names
      .within(first, Math.min(last, token.index))
      .filter((name) => !isWhere(tokens, name))
      .filter(({ entry }) => isOfPersons === null || (entry.kind === 'person') === isOfPersons)
      .filter(({ entry }) => entry.country !== 'INT' || isUnion(entry.name))
      .flatMap(({ entry }) => entry.country ?? []);
    const countries = new Set(told);
    if (countries.size === size) return [...countries];
  }
  return null;
}
