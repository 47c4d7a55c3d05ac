import { countryOf, lookUpActor } from '../../lexicon/actors.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import { leadersNamed } from '../../lexicon/leaders.js';
import { nameKey } from '../../lexicon/name-key.js';
import type { Chain } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import type { Draft } from './draft.js';
import type { Gender } from './gender.js';
import { findMissedNames, findNameMentions, type NameMention } from './name-mentions.js';
import { fullNamesAgree, isPartOfName, parsePersonName, startsWithHonorific } from './person-name.js';

/** Name mentions that are one entity: the same words, or a full name and its parts. */
interface Group {
  readonly names: NameMention[];
  /** Words of the fullest name of a person. */
  words: readonly string[];
}

/** Groups the names of a report into entities. Two people who share a surname are never joined by it. */
export function groupNames(reading: Reading): Draft[] {
  const byText = new Map<string, NameMention[]>();
  for (const name of findNameMentions(reading)) {
    const same = byText.get(nameKey(name.text));
    if (same === undefined) byText.set(nameKey(name.text), [name]);
    else same.push(name);
  }
  const people: NameMention[][] = [];
  const others: NameMention[][] = [];
  for (const names of byText.values()) (isPerson(names) ? people : others).push(names);
  const groups = groupPeople(people);
  const rest = others.filter((names) => !joinMisread(names, groups));
  for (const missed of findMissedNames(reading, callNames(groups))) {
    const owners = ownersOf(parsePersonName(missed.text).words, groups);
    if (owners.length === 1) owners[0].names.push(missed);
    else if (owners.length === 0) addMissed(missed, groups);
  }
  return [...groups.map(draftPerson), ...joinAcronyms(rest).map(draftOther)];
}

function addMissed(name: NameMention, groups: Group[]): void {
  const { words } = parsePersonName(name.text);
  const same = groups.find((group) => group.words.join(' ') === words.join(' '));
  if (same === undefined) groups.push({ names: [name], words });
  else same.names.push(name);
}

/** The reader's label by majority; what the lexicon knows as a place or body is no person. */
function isPerson(names: readonly NameMention[]): boolean {
  const votes = names.filter(({ label }) => label === 'PERSON').length;
  if (names.every(({ text }) => startsWithHonorific(text)) || isCalledLikeAPerson(names[0].text)) return true;
  if (votes * 2 < names.length) return false;
  const actor = lookUpActor(names[0].text);
  return actor === null || actor.kind === 'person' || votes > 1 + names.length / 2;
}

/** A leader's name, or a known given name and one more word ("Olaf Scholz"), whatever the reader took it for. */
function isCalledLikeAPerson(text: string): boolean {
  const { words } = parsePersonName(text);
  const actor = lookUpActor(text);
  if (actor !== null) return actor.kind === 'person' && words.length > 1;
  return words.length === 2 && genderOfFirstName(words[0]) !== null;
}

function groupPeople(people: readonly NameMention[][]): Group[] {
  const parsed = people
    .map((names) => ({ names: [...names], words: parsePersonName(names[0].text).words }))
    .sort((one, other) => other.words.length - one.words.length);
  const groups: Group[] = [];
  for (const group of parsed) {
    const owners =
      group.words.length > 1
        ? groups.filter(({ words }) => words.length > 1 && fullNamesAgree(group.words, words))
        : [];
    const candidates = owners.length > 0 ? owners : ownersOf(group.words, groups);
    const same = groups.find(({ words }) => words.join(' ') === group.words.join(' '));
    const owner = same ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (owner === undefined) groups.push(group);
    else owner.names.push(...group.names);
  }
  return groups;
}

const ownersOf = (words: readonly string[], groups: readonly Group[]): Group[] =>
  groups.filter((group) => isPartOfName(words, group.words));

/** A surname that was labelled as something else is the person's, unless the lexicon knows it as something else. */
function joinMisread(names: readonly NameMention[], groups: readonly Group[]): boolean {
  const actor = lookUpActor(names[0].text);
  if (actor !== null && actor.kind !== 'person') return false;
  const owners = ownersOf(parsePersonName(names[0].text).words, groups);
  if (owners.length !== 1) return false;
  owners[0].names.push(...names);
  return true;
}

/** Single words by which people of a full name may be called. */
const callNames = (groups: readonly Group[]): Set<string> =>
  new Set(groups.filter(({ words }) => words.length > 1).map(({ words }) => words[words.length - 1]));

/** Bodies under one key: the lexicon's name, or the spelled-out name of an acronym. */
function joinAcronyms(others: readonly NameMention[][]): NameMention[][] {
  const groups = new Map<string, NameMention[]>();
  const spelledOut = new Map(others.map((names) => [initialsOf(names[0].text), nameKey(names[0].text)]));
  for (const names of others) {
    const key = nameKey(names[0].text);
    const actor = lookUpActor(names[0].text);
    const isState = actor?.kind === 'country' && actor.country !== null;
    const group = isState ? `state ${actor.country}` : (/^\p{Lu}{3,}$/u.test(key) && spelledOut.get(key)) || key;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [...names]);
    else members.push(...names);
  }
  return [...groups.values()];
}

const initialsOf = (text: string): string =>
  nameKey(text)
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

function draftPerson({ names, words }: Group): Draft {
  const called = names.map(({ text }) => parsePersonName(text));
  const full = names.find(({ text }) => parsePersonName(text).words.length === words.length) ?? names[0];
  const name = stripTitle(full.text, words.length);
  const leader = words.length > 1 ? leadersNamed(name)[0] : undefined;
  const draft = createDraft('person', name, names);
  draft.gender = called.find(({ gender }) => gender !== null)?.gender ?? genderOfFullName(words);
  if (leader !== undefined) {
    draft.country = leader.country;
    draft.descriptions.push({ role: null, noun: leader.role, country: leader.country });
  }
  return draft;
}

const genderOfFullName = (words: readonly string[]): Gender | null => genderOfFirstName(words[0]);

const stripTitle = (text: string, words: number): string => {
  const all = text.replace(/(?:'s|’s)$/, '').split(' ');
  return all.length > words ? all.slice(leadingTitles(all)).join(' ') : all.join(' ');
};

const leadingTitles = (words: readonly string[]): number => {
  let count = 0;
  while (count < words.length - 1 && parsePersonName(words.slice(count).join(' ')).words[0] !== nameKey(words[count])) {
    count++;
  }
  return count;
};

function draftOther(names: readonly NameMention[]): Draft {
  const longest = names.reduce((best, name) => (name.text.length > best.text.length ? name : best));
  const draft = createDraft(kindOf(names), longest.text, names);
  draft.country = names.map(({ text }) => countryOf(text)).find((country) => country !== null) ?? null;
  return draft;
}

function kindOf(names: readonly NameMention[]): Chain['kind'] {
  const actor = lookUpActor(names[0].text);
  if (actor?.kind === 'seat-of-power') return 'government';
  if (actor?.kind === 'organization') return actor.sector === 'GOV' ? 'government' : 'organization';
  if (actor !== null && actor.kind !== 'person') return 'place';
  const places = names.filter(({ label }) => label === 'GPE').length;
  return places * 2 > names.length ? 'place' : 'organization';
}

function createDraft(kind: Chain['kind'], name: string, names: readonly NameMention[]): Draft {
  return {
    kind,
    name,
    aliases: [...new Set(names.map(({ text }) => text))].filter((text) => text !== name),
    isPlural: false,
    gender: null,
    country: null,
    descriptions: [],
    mentions: names.map(({ mention }) => mention).sort((one, other) => one.first - other.first),
  };
}
