import type { Report } from '../../schema/report.js';
import type { Address } from '../store.js';
import { addressOf } from './addresses.js';
import type { Statements } from './statements.js';

/** Where a report read at a web address belongs; `knownAt` is the day since when its address has that text. */
export type Place =
  | { readonly kind: 'new' }
  /** Its text is there already: at another address, or as a revision that stands again instead of a newer one. */
  | {
      readonly kind: 'known';
      readonly report: string;
      readonly elsewhere: boolean;
      readonly insteadOf: string | null;
      readonly knownAt: string;
    }
  /** Its address had another text. */
  | { readonly kind: 'revision'; readonly of: string; readonly knownAt: string }
  /** It was read before the text that is known already. */
  | { readonly kind: 'earlier'; readonly than: string; readonly knownAt: string };

interface Alike {
  readonly id: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Finds where a report belongs among those in the store. @param startsAnew it is no revision of what its address had */
export function placeOf(
  statements: Statements,
  report: Report,
  digest: string,
  address: Address,
  startsAnew: boolean,
): Place {
  const asked = addressOf(statements, address.url);
  const standing = startsAnew ? null : (asked?.report ?? null);
  const alike = statements.rows<Alike>(selectAlike, [digest, report.id]);
  if (asked === null || standing === null) {
    // Other outlets that carry the same words are witnesses of their own; one outlet's second address is none.
    const copy = alike.find((other) => other.id === report.id || sameOutlet(other, report));
    if (copy === undefined) return { kind: 'new' };
    return { kind: 'known', report: copy.id, elsewhere: true, insteadOf: null, knownAt: '' };
  }
  const knownAt = knownSince(statements, report, asked.askedAt, standing, address);
  const family = revisionsOf(statements, standing);
  const known = alike.find(({ id }) => id === standing) ?? alike.find(({ id }) => family.includes(id));
  const late = address.askedAt < asked.askedAt;
  if (known !== undefined) {
    const insteadOf = known.id === standing || late ? null : standing;
    return { kind: 'known', report: known.id, elsewhere: false, insteadOf, knownAt };
  }
  return late ? { kind: 'earlier', than: standing, knownAt } : { kind: 'revision', of: standing, knownAt };
}

function knownSince(
  statements: Statements,
  { modifiedAt }: Report,
  askedBefore: string,
  standing: string,
  { askedAt }: Address,
): string {
  // A page that was altered in silence says no later day than the one we had read it on.
  const told = modifiedAt !== null && Date.parse(modifiedAt) > Date.parse(askedBefore);
  const since = (told ? modifiedAt : askedAt).slice(0, 10);
  const [before] = statements.rows<{ known_at: string }>('select known_at from report where id = ?', [standing]);
  return [since, before.known_at].sort()[1];
}

/** A report and all that were or became it, the oldest first. */
export function revisionsOf(statements: Statements, report: string): string[] {
  const found = new Set<string>([report]);
  for (const id of found) {
    for (const { other } of statements.rows<{ other: string }>(selectNext, [id])) found.add(other);
  }
  const ordered = statements.rows<{ id: string }>(selectOrdered, [JSON.stringify([...found])]);
  return ordered.map(({ id }) => id);
}

/** Lets a report take the place of another as the newest of the two; one that returns stood behind in between. */
export function supersede(statements: Statements, old: string, by: string, since: string): void {
  statements.prepare(noteBehind).run([by, since]);
  statements.prepare('update report set superseded_by = null, superseded_at = null where id = ?').run([by]);
  statements.prepare('update report set superseded_by = ?, superseded_at = ? where id = ?').run([by, since, old]);
}

const noteBehind = `insert into behind (report, since, until)
  select id, superseded_at, ?2 from report where id = ?1 and superseded_at < ?2`;
const selectAlike = `select id, publisher, body ->> '$.report.url' as url from report where digest = ?1 or id = ?2 order by position`;
const selectNext = `select superseded_by as other from report where id = ?1 and superseded_by is not null
  union select id from report where superseded_by = ?1
  union select revises from report where id = ?1 and revises is not null
  union select id from report where revises = ?1`;
const selectOrdered = 'select id from report where id in (select value from json_each(?)) order by known_at, position';

function sameOutlet(one: Pick<Report, 'publisher' | 'url'>, other: Pick<Report, 'publisher' | 'url'>): boolean {
  if (one.publisher !== null && other.publisher !== null) return one.publisher === other.publisher;
  return hostOf(one.url) !== null && hostOf(one.url) === hostOf(other.url);
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
