import type { Action } from '../../schema/action.js';
import type { Contact } from '../../schema/contact.js';
import type { Evidence } from '../../schema/evidence.js';
import type { Attribute } from '../../schema/occasion.js';
import type { ReportRecord } from '../../schema/record.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { publishingSide, sideName } from '../sides.js';
import { speakerAround } from '../speaker-of.js';
import { durationRange } from '../values/duration-range.js';
import { quantityRange } from '../values/quantity-range.js';
import type { Range } from '../values/range.js';
import { agreementOf, type ToldItem } from './agreement.js';
import { daysOf, type ToldFact } from './told-fact.js';

/** What the members of an occasion are told in. */
export interface Sources {
  readonly records: ReadonlyMap<string, ReportRecord>;
  readonly origins: ReadonlyMap<string, string>;
  readonly people: WhoIsWho;
}

interface Told {
  readonly name: Attribute['name'];
  readonly value: string;
  readonly range?: Range | null;
  readonly unit?: string | null;
  readonly evidence: readonly Evidence[];
}

const order: readonly Attribute['name'][] = [
  'day',
  'duration',
  'ordinal',
  'place',
  'initiator',
  'mediator',
  'actor',
  'killed',
  'wounded',
  'number',
  'status',
];

/** What the members of an occasion tell of each attribute; values that differ stand side by side. */
export function attributesOf(members: readonly ToldFact[], sources: Sources): Attribute[] {
  const items = new Map<Attribute['name'], ToldItem[]>();
  for (const member of members) {
    for (const told of 'parties' in member.fact ? ofContact(member.fact, sources) : ofAction(member.fact, sources)) {
      items.set(told.name, [...(items.get(told.name) ?? []), itemOf(told, member, sources)]);
    }
  }
  return order.flatMap((name) => {
    const told = items.get(name) ?? [];
    if (told.length === 0) return [];
    const values = new Map<string, ToldItem[]>();
    for (const item of told) values.set(item.value, [...(values.get(item.value) ?? []), item]);
    return [
      {
        name,
        agreement: agreementOf(name, told),
        values: [...values].map(([value, tellings]) => ({
          value,
          origins: new Set(tellings.map(({ telling }) => telling.origin)).size,
          tellings: tellings.map(({ telling }) => telling),
        })),
      },
    ];
  });
}

function itemOf(
  { value, range, unit, evidence }: Told,
  { report, toldAt }: ToldFact,
  { records, origins, people }: Sources,
): ToldItem {
  const record = records.get(report)!;
  const speaker = speakerAround(record, evidence, people);
  const { publisher } = record.report;
  return {
    value,
    range: range ?? null,
    unit: unit ?? null,
    side: speaker === null ? publishingSide(record.report) : sideName(people.of(speaker)),
    publisher,
    toldAt,
    telling: {
      report,
      publisher,
      origin: origins.get(report) ?? report,
      speaker: speaker?.name ?? null,
      evidence: [...evidence],
    },
  };
}

function ofContact(contact: Contact, { people }: Sources): Told[] {
  const { duration, ordinal, place, initiator, mediator, status, evidence } = contact;
  return [
    ...dayOf(contact),
    ...(duration === null
      ? []
      : [
          {
            name: 'duration' as const,
            value: duration.value,
            range: durationRange(duration.text, duration.value),
            evidence: duration.evidence,
          },
        ]),
    ...(ordinal === null
      ? []
      : [{ name: 'ordinal' as const, value: String(ordinal.value), evidence: ordinal.evidence }]),
    ...(place === null ? [] : [{ name: 'place' as const, value: place.text, evidence: place.evidence }]),
    ...(initiator === null
      ? []
      : [{ name: 'initiator' as const, value: people.of(initiator).name, evidence: initiator.evidence }]),
    ...(mediator === null
      ? []
      : [{ name: 'mediator' as const, value: people.of(mediator).name, evidence: mediator.evidence }]),
    { name: 'status', value: status, evidence },
  ];
}

function ofAction(action: Action, { people }: Sources): Told[] {
  const { actors, place, status, evidence } = action;
  return [
    ...dayOf(action),
    ...(place === null ? [] : [{ name: 'place' as const, value: place.text, evidence: place.evidence }]),
    ...actors.map((actor) => ({
      name: 'actor' as const,
      value: sideName({ ...people.of(actor), country: actor.country }),
      evidence: actor.evidence,
    })),
    ...countsOf(action),
    { name: 'status', value: status, evidence },
  ];
}

/** The dead and the wounded of an attack; of anything else what is counted, with its unit. */
function countsOf({ event, quantities, cue }: Action): Told[] {
  return quantities.flatMap((quantity): Told[] => {
    if (quantity.value === null) return [];
    const range = quantityRange(quantity);
    const { evidence, unit } = quantity;
    if (event !== 'ASSAULT')
      return [{ name: 'number', value: `${quantity.value} ${unit ?? ''}`.trim(), range, unit, evidence }];
    const verb = `${cue.text} ${quantity.text}`;
    const name = /\b(?:kill|dead|dea|die|fatal|slain|slew)/i.test(verb)
      ? 'killed'
      : /\b(?:wound|injur|hurt|maim)/i.test(verb)
        ? 'wounded'
        : null;
    return name === null ? [] : [{ name, value: String(quantity.value), range, unit: victims(unit), evidence }];
  });
}

/** Words for whoever was hit: "20 people", "20 victims" and "20" count the same. */
const anyone = new Set(['people', 'person', 'victim', 'death', 'dead', 'casualty', 'life', 'other']);

const victims = (unit: string | null): string | null => (unit === null || anyone.has(unit) ? null : unit);

/** A day is told only where the time is known to the day: "this week" does not dispute "Thursday". */
function dayOf(fact: Contact | Action): Told[] {
  const days = daysOf(fact);
  if (fact.when === null || days === null || days.from !== days.to) return [];
  return [{ name: 'day', value: days.from, evidence: fact.when.evidence }];
}
