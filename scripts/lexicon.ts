// Writes data/lexicon/*.json from the hand-kept lists in scripts/lexicon/*.txt: `npm run lexicon`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nameKey } from '../src/lexicon/name-key.js';

type ActorRow = [name: string, country: string | null, sector: string | null, kind: string];
type LeaderRow = [
  name: string,
  country: string,
  role: string,
  sector: string,
  from: string,
  to: string | null,
  /** Known by the full name alone. */
  isLesser?: true,
];

const source = new URL('lexicon/', import.meta.url);
const target = new URL('../data/lexicon/', import.meta.url);
mkdirSync(target, { recursive: true });

const international = new Set(['INT', 'IGO', 'UNO', 'NAT', 'EUR']);

function rows(name: string): string[][] {
  return readFileSync(new URL(`${name}.txt`, source), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(/,\s*/).filter((item) => item !== '');

function write(name: string, entries: readonly unknown[] | Record<string, unknown>): void {
  const lines = Array.isArray(entries)
    ? `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`
    : `{\n${Object.entries(entries)
        .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
        .join(',\n')}\n}\n`;
  writeFileSync(new URL(`${name}.json`, target), lines);
}

function plural(noun: string): string | null {
  if (/(ese|ish|ch|ss|led|s|lese|kh|Swazi|Dutch|Thai|Lao|Kyrgyz)$/.test(noun)) return null;
  return /(?<!Ger)man$/.test(noun) ? noun.replace(/man$/, 'men') : `${noun}s`;
}

function pluralNoun(noun: string): string {
  if (noun.endsWith('s') && !noun.endsWith('ss')) return noun;
  if (/(^|[ -])child$/.test(noun)) return `${noun}ren`;
  if (/person$/.test(noun)) return noun.replace(/person$/, 'people');
  if (/(wom|[a-z]m|^m)an$/.test(noun) && !/human$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const actors = new Map<string, ActorRow>();
function addActor(name: string, country: string | null, sector: string | null, kind: string): void {
  const key = nameKey(name);
  if (!actors.has(key)) actors.set(key, [name, country, sector, kind]);
}

const countries = rows('countries');
for (const [code, name, variants] of countries) {
  for (const each of [name, ...list(variants)]) addActor(each, code, null, 'country');
}
for (const [code, , , adjectives] of countries) {
  for (const adjective of list(adjectives)) {
    addActor(adjective, code, null, 'demonym');
    const many = plural(adjective);
    if (many !== null) addActor(many, code, 'CVL', 'people');
  }
}
for (const [code, sector, names] of rows('organizations')) {
  for (const name of list(names)) {
    addActor(name, code, sector, 'organization');
    // British papers write "Nato", "Unesco".
    if (/^[A-Z]{4,}$/.test(name)) addActor(name[0] + name.slice(1).toLowerCase(), code, sector, 'organization');
  }
}
for (const [code, , , , capital, seats] of countries) {
  for (const seat of list(seats)) addActor(seat, code, seat.includes('Pentagon') ? 'MIL' : 'GOV', 'seat-of-power');
  for (const name of list(capital)) addActor(name, code, null, 'capital');
}
for (const [code, peoples] of rows('peoples')) {
  for (const people of list(peoples)) {
    addActor(people, code, 'CVL', 'community');
    const many = plural(people);
    if (many !== null) addActor(many, code, 'CVL', 'community');
  }
}
for (const [code, , , , , , places] of countries)
  for (const place of list(places)) addActor(place, code, null, 'place');
for (const [code, cities] of rows('cities')) for (const city of list(cities)) addActor(city, code, null, 'city');
write('actors', [...actors.values()]);
write('countries', Object.fromEntries(countries.map(([code, name]) => [code, name])));

const leaderSectors: [RegExp, string][] = [
  [/rebel|M23|TPLF|Hamas|Hezbollah|Houthi|Qaeda|RSF|Wagner|PKK|Tiger|Taliban|Bosnian Serb/, 'REB'],
  [/opposition/, 'OPP'],
  [/senator|speaker/i, 'LEG'],
  [/commander|army chief|military chief/, 'MIL'],
  [/CIA/, 'SPY'],
  [/pope|cleric/, 'REL'],
];
const leaders = rows('leaders').flatMap(([code, office, names]) => {
  const role = office.replace(/^~/, '');
  return list(names).map((entry): LeaderRow => {
    const match = /^(.+?) (\d{4}(?:-\d\d-\d\d)?)-(\d{4}(?:-\d\d-\d\d)?)?$/.exec(entry);
    if (match === null) throw new Error(`leaders.txt: ${entry}`);
    const [, name, from, to] = match;
    const isInternational = international.has(code);
    const sector = isInternational ? 'IGO' : (leaderSectors.find(([pattern]) => pattern.test(role))?.[1] ?? 'GOV');
    const country = isInternational ? 'INT' : code;
    return office.startsWith('~')
      ? [name, country, role, sector, from, to ?? null, true]
      : [name, country, role, sector, from, to ?? null];
  });
});
write('leaders', leaders);

const roles: Record<string, [sector: string, form: string]> = {};
for (const [sector, form, nouns] of rows('roles')) {
  for (const noun of list(nouns)) {
    roles[noun] ??= [sector, form];
    roles[pluralNoun(noun)] ??= [sector, form];
  }
}
write('roles', roles);

const media: Record<string, [kind: string, country: string, name: string]> = {};
for (const [kind, country, names] of rows('media')) {
  for (const name of list(names)) media[nameKey(name)] ??= [kind, country, name];
}
write('media', media);

const firstNames: Record<string, string> = {};
for (const [gender, names] of rows('first-names')) {
  for (const name of list(names)) {
    if (firstNames[name] !== undefined && firstNames[name] !== gender)
      throw new Error(`first-names.txt: ${name} twice`);
    firstNames[name] = gender;
  }
}
write('first-names', firstNames);

type Coding = [event: string | null, mode: string | null];
const coding = (cell: string): Coding => {
  const [event, mode] = cell.split('/');
  return [event === '-' ? null : event, mode ?? null];
};

const eventNouns: Record<string, { classes: string[]; coding: Coding | null }> = {};
for (const [name, type, nouns] of rows('event-nouns')) {
  for (const noun of list(nouns)) {
    const entry = (eventNouns[noun] ??= { classes: [], coding: null });
    entry.classes.push(name);
    if (type !== '-') entry.coding ??= coding(type);
  }
}
write('event-nouns', eventNouns);

const frames: Record<string, [preposition: string | null, object: string, Coding][]> = {};
for (const [type, verbs, patterns] of rows('event-frames')) {
  for (const verb of list(verbs)) {
    for (const pattern of list(patterns)) {
      const [preposition, object] = pattern.includes(':') ? pattern.split(':') : [null, pattern];
      (frames[verb] ??= []).push([preposition, object, coding(type)]);
    }
  }
}
write('event-frames', frames);

const operators: Record<string, string[]> = {};
for (const [operator, words] of rows('event-operators')) {
  for (const word of list(words)) (operators[word] ??= []).push(operator);
}
write('event-operators', operators);

const contexts: Record<string, string[]> = {};
for (const [context, words] of rows('event-contexts')) {
  for (const word of list(words)) (contexts[word] ??= []).push(context);
}
write('event-contexts', contexts);

const evaluations: Record<string, string> = {};
for (const [judgement, words] of rows('evaluations')) for (const word of list(words)) evaluations[word] ??= judgement;
write('evaluations', evaluations);
