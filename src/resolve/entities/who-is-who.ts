import { lookUpActor } from '../../lexicon/actors.js';
import type { Decision } from '../../schema/decision.js';
import type { Entity } from '../../schema/entity.js';
import { identifier } from '../../schema/identifier.js';
import type { Merge } from '../../schema/merge.js';
import type { Party } from '../../schema/party.js';
import type { KnownRecord } from '../known-record.js';
import { decidedOn, sideOf } from '../merge-decisions.js';
import { transliterationKey } from './transliteration.js';

/** Someone or something across reports. */
export interface Someone {
  readonly name: string;
  /** ISO 3166-1 alpha-3; null where unknown. */
  readonly country: string | null;
}

/** Who the names of different reports stand for. Every merge gives its reason and can be undone. */
export class WhoIsWho {
  readonly merges: Merge[] = [];
  readonly #people = new Map<string, Someone>();
  readonly #ofEntity = new Map<string, Someone>();

  constructor(records: readonly KnownRecord[], decisions: readonly Decision[]) {
    const first = new Map<string, Entity>();
    for (const { record } of records) {
      for (const entity of record.entities) {
        const key = keyOf(entity);
        const other = first.get(key);
        if (other === undefined) first.set(key, entity);
        const decided = other === undefined ? null : decidedOn(decisions, sideOf(other), sideOf(entity));
        if (other === undefined || decided === 'keep-apart') {
          this.#ofEntity.set(entity.id, this.#someone(decided === null ? key : entity.id, entity));
          continue;
        }
        this.#ofEntity.set(entity.id, this.#someone(key, entity));
        this.merges.push(mergeOf(other, entity, decided === 'confirm'));
      }
    }
  }

  /** Who a party of a fact is; a name no entity stands for is taken as it is written. */
  of({ name, entity }: Pick<Party, 'name' | 'entity'>): Someone {
    const resolved = entity === null ? undefined : this.#ofEntity.get(entity);
    return resolved ?? this.#people.get(`name ${transliterationKey(name)}`) ?? this.named(name);
  }

  /** Who a user means by a name: a full name, or a surname that only one known person bears. */
  named(name: string): Someone {
    const key = transliterationKey(name);
    const known = [...new Set(this.#ofEntity.values())];
    const exact = known.find((someone) => transliterationKey(someone.name) === key);
    const bearers = known.filter((someone) => transliterationKey(someone.name).endsWith(` ${key}`));
    return exact ?? (bearers.length === 1 ? bearers[0] : { name, country: lookUpActor(name)?.country ?? null });
  }

  #someone(key: string, { name, country }: Entity): Someone {
    const known = this.#people.get(key);
    if (known !== undefined) return known;
    const someone = { name, country: country ?? lookUpActor(name)?.country ?? null };
    this.#people.set(key, someone);
    return someone;
  }
}

/** People meet by their full name only: a single word may be anyone's surname. */
function keyOf({ name, kind, evidence }: Entity): string {
  const key = transliterationKey(name);
  const lone = kind === 'person' && !key.includes(' ') && lookUpActor(name)?.kind !== 'person';
  return lone ? `${evidence[0].report} ${key}` : `name ${key}`;
}

function mergeOf(one: Entity, other: Entity, confirmed: boolean): Merge {
  const reason =
    one.name === other.name ? `the same name, ${one.name}` : `${one.name} and ${other.name} spell one name`;
  return {
    id: identifier('merge', one.id, other.id),
    one: sideOf(one),
    other: sideOf(other),
    reasons: [reason],
    certainty: one.name === other.name ? 0.95 : 0.9,
    confirmed,
  };
}
