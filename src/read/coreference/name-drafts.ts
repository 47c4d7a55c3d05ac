import { countryOf, lookUpActor } from '../../lexicon/actors.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import { leadersNamed } from '../../lexicon/leaders.js';
import { nameKey } from '../../lexicon/name-key.js';
import type { Chain } from '../../text/interpretation.js';
import type { Draft } from './draft.js';
import type { NameMention } from './name-mention.js';
import type { PersonGroup } from './person-groups.js';
import { parsePersonName } from './person-name.js';

export function draftPerson({ names, words }: PersonGroup): Draft {
  const called = names.map(({ text }) => parsePersonName(text));
  const full = names.find(({ text }) => parsePersonName(text).words.length === words.length) ?? names[0];
  const name = stripTitle(full.text, words.length);
  const leader = words.length > 1 ? leadersNamed(name)[0] : undefined;
  const draft = createDraft('person', name, names);
  draft.gender = called.find(({ gender }) => gender !== null)?.gender ?? genderOfFirstName(words[0]);
  if (leader !== undefined) {
    draft.country = leader.country;
    draft.descriptions.push({ role: null, noun: leader.role, country: leader.country });
  }
  return draft;
}

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

export function draftBody(names: readonly NameMention[]): Draft {
  // Of "PARIS" and "Paris", as it is written in a sentence.
  const isBetter = (one: string, other: string) =>
    one.length > other.length || (one.length === other.length && /^\P{Ll}+$/u.test(other) && one !== other);
  const longest = names.reduce((best, name) => (isBetter(name.text, best.text) ? name : best));
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
