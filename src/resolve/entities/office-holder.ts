import { lookUpActor } from '../../lexicon/actors.js';
import { type Leader, leadersInOffice, leadersNamed } from '../../lexicon/leaders.js';
import { personForm, wholeName } from './person-form.js';

const offices =
  'president|prime minister|premier|chancellor|leader|foreign minister|foreign secretary|defen[cs]e minister|defen[cs]e secretary|secretary of state|king|queen|emir|sultan|crown prince|supreme leader';
const before = new RegExp(
  `^(?:the )?(?<land>\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2}?)(?:[’']s)? (?<office>${offices})$`,
  'u',
);
const behind = new RegExp(
  `^(?:the )?(?<office>${offices}) of (?<land>(?:the )?\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2})$`,
  'u',
);

/** Offices that one paper words so and another so. */
const same = (office: string): string =>
  office
    .toLowerCase()
    .replace('premier', 'prime minister')
    .replace('secretary of state', 'foreign minister')
    .replace('secretary', 'minister')
    .replace('defence', 'defense');

/**
 * Who "the American president", "Germany's chancellor" or "the president of Norway" was on a day (ISO 8601): whoever held the office, by the table of
 * leaders; "the Russian leader" is who held the first. Null where nobody or several may be meant.
 */
export function officeHolder(words: string, day: string): Leader | null {
  const { land, office } = (before.exec(words) ?? behind.exec(words))?.groups ?? {};
  if (land === undefined || office === undefined) return null;
  const country = lookUpActor(land.replace(/^the /, ''))?.country ?? null;
  if (country === null || country === 'INT') return null;
  const holders = leadersInOffice(country, day);
  const first = holders.at(0);
  if (office === 'leader')
    return first === undefined ? null : soleOf(holders.filter(({ role }) => role === first.role));
  return soleOf(holders.filter(({ role }) => same(role) === same(office)));
}

/** Who a surname alone means: the head of state or government of that day, if one only bears it. */
export function leaderOfSurname(word: string, day: string): Leader | null {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word)) return null;
  const named = leadersNamed(word, day).filter(({ role }) => headsOfState.test(role));
  const holding = named.filter(({ name, country }) =>
    leadersInOffice(country, day).some((leader) => leader.name === name),
  );
  return new Set(holding.map(({ country }) => country)).size === 1 ? soleOf(holding) : null;
}

const headsOfState = /^(?:president|prime minister|chancellor|leader|supreme leader|king|emir|sultan|pope)$/;

/** One person, however many spellings the table has. */
function soleOf(holders: readonly Leader[]): Leader | null {
  const names = new Set(holders.map(({ name }) => wholeName(personForm(name))));
  return names.size === 1 ? (holders.at(-1) ?? null) : null;
}
