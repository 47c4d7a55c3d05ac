import { agencyOf } from './wires.js';

export interface Byline {
  readonly people: readonly string[];
  readonly agency: string | null;
}

const longest = 200;
const opening = /^(?:(?:written|reported|reporting|story|report|text)\s+)?by[:\s]\s*/i;
const separator = /\s*(?:,|;|\||•|·|&|\/|\band\b|\bwith\b)\s*/i;
const place = /\s+(?:in|at|from|aboard|reporting from|for)\s+.*$/i;
const particle = '(?:de|da|di|do|dos|du|del|della|van|von|der|den|ter|la|le|el|al|bin|ibn|ben|abu|st\\.?|mac|y|e)';
const namePart = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|[\\p{Lu}]\\.)";
const name = new RegExp(`^${namePart}(?: (?:${particle} )*${namePart}){1,4}(?:,? (?:Jr|Sr|II|III|IV)\\.?)?$`, 'u');
const notAName =
  /\b(?:news|staff|correspondent|editor|reporters?|writer|team|desk|agency|agencies|service|press|media|times|post|journal|network|online|bureau|today|group|magazine|university|institute|guest|contributor|columnist|analyst|chief|producer|director)\b/i;

/** Whether a text has the shape of a person's name: two to five capitalised words, particles between. */
export const isPersonName = (text: string): boolean =>
  name.test(text) && !notAName.test(text) && agencyOf(text) === null;

/** Reads "By A. Name and B. Name, Reuters": people apart from agencies. Null where the text is no byline. */
export function matchByline(text: string): Byline | null {
  const found = opening.exec(text);
  if (found === null || text.length > longest) return null;
  const people: string[] = [];
  let agency: string | null = null;
  for (const part of text.slice(found[0].length).split(separator)) {
    const credit = part.replace(place, '').trim();
    agency ??= agencyOf(credit);
    const cased = credit === credit.toUpperCase() ? titleCase(credit) : credit;
    if (isPersonName(cased)) people.push(cased);
  }
  const known = people.length > 0 || agency !== null;
  return known || (/^by[:\s]/i.test(text) && text.length < 80 && !/[.!?]["”]?$/.test(text)) ? { people, agency } : null;
}

const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
