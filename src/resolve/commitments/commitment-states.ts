import type { CommitmentState, LaterEvidence } from '../../schema/commitment-history.js';
import type { Decision } from '../../schema/decision.js';
import { daysApart, newsLasts } from '../days.js';
import { type Someone, WhoIsWho } from '../entities/who-is-who.js';
import { groupedBy } from '../grouped-by.js';
import { holderKey, isMeant } from '../holders.js';
import type { KnownRecord } from '../known-record.js';
import { originsOf } from '../origins.js';
import { inOrder } from '../record-order.js';
import { originCount } from '../telling-of.js';
import { bearing, laterEvidence } from './later-evidence.js';
import { type ToldCommitment, toldCommitments } from './told-commitment.js';

/**
 * Every commitment of the records with what became of it by `today` (ISO 8601 day), by the day it was given. `who`: only those that
 * this party gave or has a part in.
 */
export function commitmentStates(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  today: string,
  who: string | null = null,
): CommitmentState[] {
  const known = inOrder(records);
  const people = new WhoIsWho(known, decisions);
  const origins = originsOf(known);
  const groups = grouped(known.flatMap((each) => toldCommitments(each, people, origins)));
  const telling = recordsByDoer(known, people);
  const alike = groupedBy(groups, ([first]) => deedKey(first));
  const wanted = who === null ? null : people.named(who);
  return groups
    .filter(([{ who: doers }]) => wanted === null || doers.some((doer) => isMeant(doer, wanted)))
    .map((group) => {
      const [first] = group;
      const later = [
        ...(telling.get(holderKey(first.who[0] ?? nobody)) ?? []).flatMap((doing) =>
          laterEvidence(first, doing.known, people, origins),
        ),
        ...alike.get(deedKey(first))!.flatMap((other) => given(group, other) ?? []),
      ];
      return stateOf(
        group,
        later.sort((one, other) => one.day.localeCompare(other.day)),
        today,
      );
    })
    .sort((one, other) => one.made.localeCompare(other.made));
}

const nobody: Someone = { id: '', name: '', kind: 'person', country: null, roles: [] };

interface Doing {
  readonly doer: string;
  readonly known: KnownRecord;
}

/** The records in which each doer does, meets or promises anything. */
function recordsByDoer(known: readonly KnownRecord[], people: WhoIsWho): ReadonlyMap<string, readonly Doing[]> {
  const doings = known.flatMap((each): Doing[] => {
    const { actions, contacts, statements } = each.record;
    const parties = [
      ...actions.flatMap(({ actors }) => actors),
      ...contacts.flatMap((contact) => contact.parties),
      ...statements.flatMap(({ act, sources }) => (act === 'promise' ? sources : [])),
    ];
    return [...new Set(parties.map((party) => holderKey(people.of(party))))].map((doer) => ({ doer, known: each }));
  });
  return groupedBy(doings, ({ doer }) => doer);
}

type Group = readonly [ToldCommitment, ...ToldCommitment[]];

/** Tellings of one commitment together. */
function grouped(told: readonly ToldCommitment[]): Group[] {
  const all = [...groupedBy(told, deedKey).values()].flatMap((alike) => {
    const groups: [ToldCommitment, ...ToldCommitment[]][] = [];
    for (const one of alike) {
      const group = groups.find(([first]) => isOne(first, one));
      if (group === undefined) groups.push([one]);
      else group.push(one);
    }
    return groups;
  });
  for (const group of all) group.sort((one, other) => one.made.localeCompare(other.made));
  return all;
}

function isOne(one: ToldCommitment, other: ToldCommitment): boolean {
  if (one.deed.isDenied !== other.deed.isDenied) return false;
  if ((one.commitment.condition === null) !== (other.commitment.condition === null)) return false;
  if (one.due !== null && other.due !== null) return one.due.from <= other.due.to && other.due.from <= one.due.to;
  return daysApart(one.made, other.made) <= newsLasts;
}

/** Doers, recipient, verb, matter and number: what two tellings of one deed have in common. */
function deedKey({ who, toWhom, deed }: ToldCommitment): string {
  const { verb, words, numbers } = deed;
  return JSON.stringify([who.map(holderKey).sort(), toWhom && holderKey(toWhom), verb, [...words].sort(), numbers]);
}

/** A later promise of the same deed for another date takes the place of the earlier; a promise not to do it takes it back. */
function given([earlier]: Group, [later]: Group): LaterEvidence | null {
  if (later.made <= earlier.made || earlier.who.length === 0) return null;
  const { made: day, telling, due } = later;
  if (earlier.deed.isDenied !== later.deed.isDenied) return { relation: 'withdrawn', day, telling };
  if (due === null || earlier.due === null || (due.from <= earlier.due.to && earlier.due.from <= due.to)) return null;
  return { relation: 'replaced', day, telling };
}

function stateOf(group: Group, later: readonly LaterEvidence[], today: string): CommitmentState {
  const [first] = group;
  const { commitment, due, made } = first;
  const tellings = group.map(({ telling }) => telling);
  const kept = later.filter((one) => bearing(one, first) === 'kept');
  const givers = new Set(first.who.flatMap(({ name }) => name));
  return {
    status: statusOf(first, later, today),
    late: kept.length > 0 && kept.every(({ relation }) => relation === 'done-late'),
    ownWord: kept.length > 0 && kept.every(({ telling }) => telling.speaker !== null && givers.has(telling.speaker)),
    who: first.who.map(({ name }) => name),
    toWhom: first.toWhom?.name ?? null,
    what: commitment.what.text,
    made,
    due: due && { text: due.text, from: due.from, to: due.to },
    condition: commitment.condition?.text ?? null,
    origins: originCount(tellings),
    tellings,
    later: [...later],
  };
}

function statusOf(first: ToldCommitment, later: readonly LaterEvidence[], today: string): CommitmentState['status'] {
  const doneLate = later.findLast(({ relation }) => relation === 'done-late');
  // What was not done by its date may be done after it.
  const standing = later.filter(
    (one) => doneLate === undefined || one.relation !== 'not-done' || one.day > doneLate.day,
  );
  const shown = new Set(standing.map((one) => bearing(one, first)));
  if (shown.has('kept') && shown.has('broken')) return 'disputed';
  if (shown.has('kept')) return 'kept';
  if (shown.has('superseded')) return 'superseded';
  if (shown.has('broken')) return 'broken';
  return first.due !== null && first.due.to < today ? 'due' : 'open';
}
