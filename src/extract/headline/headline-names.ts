import { lookUpActor } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Name } from '../../text/reading.js';
import { isInHeadline } from '../headline-text.js';

/** The persons and countries that a headline names and the body does not, by any of their names, as people, capital or abbreviation. */
export function unmatchedNames(interpretation: Interpretation): Name[] {
  const { reading, chains } = interpretation;
  const { text } = reading.source;
  const isHeading = (name: Name) => isInHeadline(reading, reading.tokens[name.first]);
  const bodyNames = reading.names.filter((name) => !isHeading(name));
  const words = new Set(
    reading.tokens.filter((token) => !isInHeadline(reading, token)).map(({ lower }) => lower.replace(/['’]s$/, '')),
  );
  const countries = new Set([
    ...bodyNames.flatMap(
      ({ start, end }) => lookUpActor(text.slice(start, end).replace(/^the\s+/i, ''))?.country ?? [],
    ),
    ...[...words].flatMap((word) => lookUpActor(word)?.country ?? []),
    ...chains
      .filter(({ mentions }) => mentions.some(({ first }) => !isInHeadline(reading, reading.tokens[first])))
      .flatMap(({ country }) => country ?? []),
  ]);
  const inBody = new Set(
    chains
      .filter(({ mentions }) => mentions.some(({ first }) => !isInHeadline(reading, reading.tokens[first])))
      .flatMap(({ mentions }) => mentions.map(({ head }) => head)),
  );
  return reading.names.filter((name) => {
    if (!isHeading(name) || !/^(?:PERSON|GPE|NORP)$/.test(name.label)) return false;
    const own = text
      .slice(name.start, name.end)
      .replace(/^the\s+/i, '')
      .replace(/['’]s$/, '');
    const actor = lookUpActor(own);
    // Capitals of a headline make names of other words: only what is known as a name is looked up.
    if (actor === null) return false;
    if (name.label !== 'PERSON' && actor.country !== null && countries.has(actor.country)) return false;
    const parts = own.toLowerCase().split(/[\s-]+/);
    if (parts.some((part) => part.length > 2 && words.has(part))) return false;
    return !reading.tokens.slice(name.first, name.last).some(({ index }) => inBody.has(index));
  });
}
