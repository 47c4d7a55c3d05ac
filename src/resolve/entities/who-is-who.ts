import { distance } from 'fastest-levenshtein';
import { lookUpActor } from '../../lexicon/actors.js';
import type { Decision } from '../../schema/decision.js';
import type { Entity } from '../../schema/entity.js';
import { identifier } from '../../schema/identifier.js';
import type { Merge } from '../../schema/merge.js';
import type { Party } from '../../schema/party.js';
import { join } from '../join.js';
import type { KnownRecord } from '../known-record.js';
import { Decided, mergeId, sideOf } from '../merge-decisions.js';
import { inOrder } from '../record-order.js';
import { countryShown, type EntityLink, entityLinks, type ToldEntity, toldEntity } from './entity-links.js';
import { leaderOfSurname, officeHolder } from './office-holder.js';
import { withoutTitles } from './person-form.js';
import { foldedWords, transliterationKey } from './transliteration.js';

/** Someone or something across reports. */
export interface Someone {
  /** Tells apart those who bear one name. */
  readonly id: string;
  readonly name: string;
  readonly kind: Entity['kind'] | null;
  /** ISO 3166-1 alpha-3; null where unknown. */
  readonly country: string | null;
  /** Roles as reports give them, each with the first and the last day a report gave it, by first day. */
  readonly roles: readonly { readonly role: string; readonly from: string; readonly to: string }[];
}

/** Who the names of different reports stand for. Every merge gives its reason and can be undone. */
export class WhoIsWho {
  readonly merges: Merge[];
  readonly #ofEntity = new Map<string, Someone>();
  readonly #byName = new Map<string, Someone | null>();
  readonly #bySurname = new Map<string, Someone | null>();
  readonly #ofWords = new Map<string, Someone>();

  constructor(records: readonly KnownRecord[], decisions: readonly Decision[]) {
    const told = inOrder(records).flatMap(({ record, knownAt }) =>
      record.entities.map((entity) => toldEntity(entity, knownAt)),
    );
    const decided = new Decided(
      decisions,
      told.map(({ entity }) => sideOf(entity)),
    );
    const links = entityLinks(told).map((link) => {
      const confirmed = decided.verdict(sideOf(link.one.entity), sideOf(link.other.entity)) === 'confirm';
      return { ...link, certainty: confirmed ? 1 : link.certainty, confirmed };
    });
    const mayMeet = (one: readonly ToldEntity[], other: readonly ToldEntity[]): boolean =>
      decided.mayMeet(one, other, ({ entity }) => sideOf(entity));
    const groups = join(told, links, mayMeet);
    this.merges = groups.flatMap((group) => group.links.map(mergeOf));
    for (const { members } of groups) this.#add(members);
  }

  /**
   * Who a party of a fact is; a name no entity stands for is taken as it is written. @param day of the fact, ISO 8601: "the American
   * president" is who was it then
   */
  of({ name, entity, evidence }: Party, day?: string): Someone {
    const resolved = entity === null ? undefined : this.#ofEntity.get(placeKey(evidence[0].report, entity));
    if (day === undefined) return resolved ?? this.named(name);
    const isWhole = resolved?.kind === 'person' && foldedWords(resolved.name).length > 1;
    const holder = officeHolder(name, day) ?? (isWhole ? null : leaderOfSurname(name, day));
    if (holder !== null) return this.named(holder.name);
    if (resolved !== undefined && isWhole) return resolved;
    // "Federal Chancellor Eva Lind", "Eva Lind of Norway", which the reader took for the name of a body.
    const bare = withoutTitles(name).replace(/ of (?:the )?\p{Lu}.*$/u, '');
    const titled = bare === name ? null : this.#known(bare);
    return titled?.kind === 'person' ? titled : (resolved ?? this.named(name));
  }

  /** Who a user means by a name: a full name, or a surname that only one known person bears. */
  named(name: string): Someone {
    const words = this.#ofWords.get(name) ?? this.#find(name);
    this.#ofWords.set(name, words);
    return words;
  }

  /** Whether records tell of one who is called so; a surname of several is nobody's. */
  isKnown(name: string): boolean {
    return this.#known(name) !== null;
  }

  /** Names that are nearly this one, or of which it is a word; the nearest first. */
  namesLike(name: string): string[] {
    const key = transliterationKey(name);
    const near = [...new Set(this.#ofEntity.values())].flatMap((someone) => {
      const whole = transliterationKey(someone.name);
      const steps = Math.min(...[whole, ...whole.split(' ')].map((words) => distance(words, key)));
      return steps <= Math.min(2, key.length / 3) ? [{ name: someone.name, steps }] : [];
    });
    return [...new Set(near.toSorted((one, other) => one.steps - other.steps).map((one) => one.name))];
  }

  #known(name: string): Someone | null {
    const key = transliterationKey(name);
    return this.#byName.get(countryShown(name) ?? key) ?? this.#byName.get(key) ?? this.#bySurname.get(key) ?? null;
  }

  #find(name: string): Someone {
    const key = transliterationKey(name);
    const found = this.#known(name);
    if (found !== null) return found;
    const country = lookUpActor(name)?.country ?? null;
    return { id: identifier('someone', key), name, kind: null, country, roles: [] };
  }

  #add(members: readonly ToldEntity[]): void {
    const [{ entity: first }] = members;
    const name = countryShown(first.name) ?? usualName(members);
    const countries = members.map(({ entity }) => entity.country).filter((country) => country !== null);
    const country = mostOf(countries) ?? lookUpActor(name)?.country ?? null;
    const id = identifier('someone', first.evidence[0].report, first.id);
    const someone: Someone = { id, name, kind: first.kind, country, roles: rolesOf(members) };
    for (const { entity } of members) this.#ofEntity.set(placeKey(entity.evidence[0].report, entity.id), someone);
    for (const key of new Set([name, ...members.map(({ entity }) => transliterationKey(entity.name))]))
      this.#byName.set(key, this.#byName.has(key) && this.#byName.get(key) !== someone ? null : someone);
    const words = foldedWords(name);
    if (someone.kind !== 'person' || words.length < 2) return;
    const surname = transliterationKey(words[words.length - 1]);
    this.#bySurname.set(surname, this.#bySurname.has(surname) ? null : someone);
  }
}

/** The id of an entity is the same in every report that names it alike. */
const placeKey = (report: string, entity: string): string => `${report} ${entity}`;

/** The fullest of the commonest spellings, the earliest of several. */
function usualName(members: readonly ToldEntity[]): string {
  const whole = members.filter(({ entity }) => foldedWords(entity.name).length > 1);
  return mostOf((whole.length > 0 ? whole : members).map(({ entity }) => entity.name)) ?? members[0].entity.name;
}

function mostOf(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function rolesOf(members: readonly ToldEntity[]): Someone['roles'] {
  const roles = new Map<string, { role: string; from: string; to: string }>();
  for (const { entity, knownAt } of members) {
    if (entity.role === null) continue;
    const known = roles.get(entity.role.toLowerCase());
    if (known === undefined)
      roles.set(entity.role.toLowerCase(), { role: entity.role, from: knownAt.slice(0, 10), to: knownAt.slice(0, 10) });
    else known.to = knownAt.slice(0, 10);
  }
  return [...roles.values()];
}

function mergeOf({ one, other, reason, certainty, confirmed }: EntityLink & { readonly confirmed: boolean }): Merge {
  return {
    id: mergeId(sideOf(one.entity), sideOf(other.entity)),
    one: sideOf(one.entity),
    other: sideOf(other.entity),
    reasons: [reason],
    certainty,
    confirmed,
  };
}
