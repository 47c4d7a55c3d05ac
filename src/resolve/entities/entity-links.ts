import { countryName, lookUpActor } from '../../lexicon/actors.js';
import { type Leader, leadersNamed } from '../../lexicon/leaders.js';
import type { Entity } from '../../schema/entity.js';
import { groupedBy } from '../grouped-by.js';
import type { Link } from '../join.js';
import { middlesAgree, type PersonForm, personForm, wholeName } from './person-form.js';
import { foldedWords, transliterationKey } from './transliteration.js';

/** An entity of one report, with the day the report could be known and, for a person, the name taken apart. */
export interface ToldEntity {
  readonly entity: Entity;
  readonly knownAt: string;
  readonly person: PersonForm | null;
}

/** Why two entities of different reports may be one. */
export interface EntityLink extends Link<ToldEntity> {
  readonly reason: string;
}

export function toldEntity(entity: Entity, knownAt: string): ToldEntity {
  return { entity, knownAt, person: entity.kind === 'person' ? personForm(fullNameOf(entity, knownAt)) : null };
}

/** Links between entities told in the order in which they could be known. A shared surname or beginning alone makes none. */
export function entityLinks(told: readonly ToldEntity[]): EntityLink[] {
  const people = told.filter(({ person }) => person !== null);
  const others = told.filter(({ person }) => person === null);
  return [
    ...sameKey(people, ({ person }) => wholeName(person!), spelling, 0.9),
    ...sameKey(others, nameKeyOf, spelling, 0.9),
    ...acronyms(others),
    ...fewerNames(people),
    ...surnamesWithRole(people),
  ];
}

const headsOfState = /\b(?:president|prime minister|premier|chancellor|king|queen|leader|pope|emperor|sultan|emir)\b/;

/**
 * A surname alone is the leader of that day: a head of state or government, or whoever holds the office that the report gives.
 * Several who may be meant leave it open.
 */
function fullNameOf({ name, role, country }: Entity, day: string): string {
  if (foldedWords(name).length > 1) return name;
  const leaders = leadersNamed(name, day).filter(
    (leader) =>
      (country === null || country === leader.country) &&
      (role === null ? headsOfState.test(leader.role) : officeOf(role) === officeOf(leader.role)),
  );
  const inOffice = leaders.filter((leader) => held(leader, day));
  const names = new Map(
    (inOffice.length > 0 ? inOffice : leaders).map((leader) => [leader.name, personForm(leader.name)]),
  );
  const forms = [...names.values()];
  const meant = [...names].filter(
    ([, form]) =>
      !forms.some((other) => other !== form && other.given === form.given && other.middle.length > form.middle.length),
  );
  return new Set(meant.map(([, form]) => wholeName(form))).size === 1 ? meant[0][0] : name;
}

/** "foreign policy aide" and "Kremlin aide" are one office, told more or less closely. */
const officeOf = (role: string): string => foldedWords(role).at(-1) ?? '';

function held({ from, to }: Leader, day: string): boolean {
  return from <= day && day <= (to === null ? '9999' : to.padEnd(10, '-12-31'));
}

function sameKey(
  told: readonly ToldEntity[],
  keyOf: (told: ToldEntity) => string,
  reasonOf: (one: ToldEntity, other: ToldEntity) => string,
  certainty: number,
): EntityLink[] {
  return [...groupedBy(told, keyOf)].flatMap(([, [first, ...rest]]) =>
    rest.map((other) => ({
      one: first,
      other,
      reason: reasonOf(first, other),
      certainty: first.entity.name === other.entity.name ? 0.95 : certainty,
    })),
  );
}

function spelling({ entity: one }: ToldEntity, { entity: other }: ToldEntity): string {
  if (one.name === other.name) return `the same name, ${one.name}`;
  const country = lookUpActor(one.name);
  if (country?.kind === 'country') return `${one.name} and ${other.name} name one country`;
  const surname = [one.name, other.name].find((name) => one.kind === 'person' && foldedWords(name).length === 1);
  if (surname !== undefined) {
    const full = surname === one.name ? other.name : one.name;
    return `${surname} is ${full}, the only leader of that name then`;
  }
  return `${one.name} and ${other.name} spell one name`;
}

/** A country by its code; what stands for its government ("Moscow", "the Kremlin") keeps a name of its own. */
function nameKeyOf({ entity: { name } }: ToldEntity): string {
  const actor = lookUpActor(name);
  return actor?.kind === 'country' && actor.country !== null ? `country ${actor.country}` : transliterationKey(name);
}

/** "IAEA" is the International Atomic Energy Agency where a report says so and the letters are its initials. */
function acronyms(told: readonly ToldEntity[]): EntityLink[] {
  const byName = groupedBy(told, ({ entity }) => entity.name);
  return told.flatMap((one) =>
    one.entity.aliases.flatMap((alias) => {
      const initials = (one.entity.name.match(/\b\p{Lu}/gu) ?? []).join('');
      if (!/^\p{Lu}{2,8}$/u.test(alias) || initials !== alias) return [];
      const reason = `${alias} is short for ${one.entity.name}, as a report says`;
      return (byName.get(alias) ?? []).slice(0, 1).map((other) => ({ one, other, reason, certainty: 0.85 }));
    }),
  );
}

/** "Donald J. Trump" is Donald Trump, unless people of other middle names or of another generation bear the name too. */
function fewerNames(people: readonly ToldEntity[]): EntityLink[] {
  const bearers = groupedBy(people, ({ person }) => (person!.given === '' ? '' : `${person!.given} ${person!.family}`));
  return [...bearers].flatMap(([, group]) => {
    const known = [...group.map(({ person }) => person!), ...namesakes(group[0])];
    const one = known.every(({ middle, suffix }) =>
      known.every((other) => suffix === other.suffix && middlesAgree(middle, other.middle)),
    );
    if (!one) return [];
    const firsts = [...groupedBy(group, ({ person }) => wholeName(person!)).values()].map(([first]) => first);
    return firsts.slice(1).map((other) => ({
      one: firsts[0],
      other,
      reason: `${firsts[0].entity.name} and ${other.entity.name} differ by a middle name only, and nobody else is known by it`,
      certainty: 0.85,
    }));
  });
}

/** The names of leaders who share given name and surname with a person. */
function namesakes({ entity: { name }, person }: ToldEntity): PersonForm[] {
  const surname = foldedWords(name).at(-1) ?? '';
  return leadersNamed(surname.charAt(0).toUpperCase() + surname.slice(1))
    .map((leader) => personForm(leader.name))
    .filter((form) => form.given === person!.given && form.family === person!.family && form.middle.length > 0);
}

/** A surname or an initial with the same office of the same country, where one person in the store bears the name whole. */
function surnamesWithRole(people: readonly ToldEntity[]): EntityLink[] {
  const byFamily = groupedBy(people, ({ person }) => person!.family);
  return people.flatMap((short) => {
    const { given, family } = short.person!;
    if (given.length > 1) return [];
    const whole = (byFamily.get(family) ?? []).filter(({ person }) => person!.given.length > 1);
    const names = new Set(whole.map(({ person }) => `${person!.given} ${person!.suffix}`));
    const leaders = new Set(leadersNamed(short.entity.name).map((leader) => wholeName(personForm(leader.name))));
    if (names.size !== 1 || leaders.size > 1 || !whole[0].person!.given.startsWith(given)) return [];
    const other = whole.find((candidate) => sameOffice(short.entity, candidate.entity));
    if (other === undefined) return [];
    const office = `${short.entity.name} and ${other.entity.name} hold one office (${other.entity.role})`;
    const reason = `${office}, and nobody else of that surname is known`;
    return [{ one: other, other: short, reason, certainty: 0.7 }];
  });
}

function sameOffice(one: Entity, other: Entity): boolean {
  if (one.role === null || other.role === null) return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  return officeOf(one.role) === officeOf(other.role);
}

/** The name to show for a country; null for what is none. */
export function countryShown(name: string): string | null {
  const actor = lookUpActor(name);
  return actor?.kind === 'country' && actor.country !== null ? countryName(actor.country) : null;
}
