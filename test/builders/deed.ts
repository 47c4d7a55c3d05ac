import type { Action } from '../../src/schema/action.js';
import type { Report } from '../../src/schema/report.js';
import { RecordBuilder } from './record.js';

/** A deed as a report tells it: parties as "name/country/sector", where, when and how many. */
export interface Deed {
  readonly event?: string;
  readonly mode?: string | null;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly at?: string | null;
  readonly day?: string | null;
  readonly knownAt?: string;
  readonly status?: Action['status'];
  readonly background?: boolean;
  readonly count?: readonly [value: number, unit: string, modifier?: Action['quantities'][number]['modifier']];
  readonly says?: string;
  readonly cue?: string;
  readonly report?: Partial<Report>;
}

/** A report that tells of a strike on a town, unless the deed says otherwise, as the store gives it. */
export function deedRecord(name: string, deed: Deed = {}) {
  const {
    event = 'ASSAULT',
    by = 'Russia/RUS',
    on = null,
    at = 'Kharkiv',
    day = '2025-06-10',
    cue = 'struck',
    count,
  } = deed;
  const parts = (party: string | null) => party?.split('/') ?? [];
  const [words, target] = [parts(by), parts(on)];
  const text = [words[0], cue, target[0], at && `in ${at}`, count && `${count[0]} ${count[1]}s`, 'that day']
    .filter(Boolean)
    .join(' ');
  const builder = new RecordBuilder(
    name,
    `${text}. ${deed.says ?? ''} Told by ${name} in words of its own.`,
    deed.report,
  );
  const actors = (party: readonly string[]) =>
    party.length === 0 ? [] : [builder.actor(party[0], party[1] || null, party[2] ?? null)];
  for (const [who, country, sector] of [words, target])
    if (who !== undefined && /^\p{Lu}/u.test(who))
      builder.entity(who, { kind: sector === 'PER' ? 'person' : 'organization', country: country || null });
  builder.action(text, event, {
    mode: deed.mode ?? null,
    cue: builder.passage(cue),
    actors: actors(words.slice(0, 2).concat(words[2] === undefined || words[2] === 'PER' ? [] : [words[2]])),
    recipients: actors(target.slice(0, 2).concat(target[2] === undefined || target[2] === 'PER' ? [] : [target[2]])),
    place: at === null ? null : builder.passage(at),
    when: day === null ? null : builder.day('that day', day),
    status: deed.status ?? 'done',
    background: deed.background ?? false,
    quantities:
      count === undefined
        ? []
        : [
            {
              ...builder.passage(`${count[0]} ${count[1]}s`),
              value: count[0],
              unit: count[1],
              modifier: count[2] ?? 'exact',
            },
          ],
  });
  return { record: builder.record, knownAt: deed.knownAt ?? '2025-06-11' };
}
