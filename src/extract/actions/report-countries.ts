import { countryOf } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';

/** The countries a report speaks of, by how often (ISO 3166-1 alpha-3). */
export interface ReportCountries {
  /** Whose police, parliament or people it means where it names none; null where it names no country. */
  readonly home: string | null;
  /** "Both sides" where no two are named close by; null where it speaks of fewer than two. */
  readonly pair: readonly [string, string] | null;
  readonly mentions: ReadonlyMap<string, number>;
}

/** A report's countries by its entities; of its dateline's country, where much is said of that, it is at home. */
export function reportCountries({ chains, reading }: Interpretation): ReportCountries {
  const mentions = new Map<string, number>();
  let union = 0;
  for (const { country, name, mentions: told } of chains) {
    if (country === 'INT' && isUnion(name)) union += told.length;
    if (country !== null && country !== 'INT') mentions.set(country, (mentions.get(country) ?? 0) + told.length);
  }
  const [most] = mostTold(mentions);
  const [side, second] = mostTold(union === 0 ? mentions : new Map([...mentions, ['INT', union]]));
  const from = datelineCountry(reading.source);
  const isAtHome = from !== null && 2 * (mentions.get(from) ?? 0) >= (mentions.get(most) ?? 0);
  return {
    home: (isAtHome ? from : most) ?? null,
    pair: second === undefined ? null : [side, second],
    mentions,
  };
}

/** The European Union deals with states as one of them. */
export const isUnion = (name: string): boolean => /^(?:European Union|EU|E\.U\.)$/.test(name);

const mostTold = (mentions: ReadonlyMap<string, number>): string[] =>
  [...mentions].sort(([, one], [, other]) => other - one).map(([country]) => country);

function datelineCountry({ paragraphs, text }: Interpretation['reading']['source']): string | null {
  const dateline = paragraphs.find(({ role }) => role === 'dateline');
  if (dateline === undefined) return null;
  const places = text
    .slice(dateline.start, dateline.end)
    .split(/[,(–—]|\s-\s/)
    .map((place) => place.trim().replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase()));
  return places.map(countryOf).find((country) => country !== null) ?? null;
}
