import type { Contact } from '../../schema/contact.js';
import type { Evidence } from '../../schema/evidence.js';
import type { Attribute, ToldValue } from '../../schema/occasion.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { daysOf, type ToldContact } from './same-contact.js';

/** Where reports come from, by id. */
export interface Provenance {
  readonly origins: ReadonlyMap<string, string>;
  readonly publishers: ReadonlyMap<string, string | null>;
}

interface Told {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

type Reading = (contact: Contact, people: WhoIsWho) => Told | null;

const readings: readonly (readonly [Attribute['name'], Reading])[] = [
  ['day', readDay],
  ['duration', ({ duration }) => duration && { value: duration.value, evidence: duration.evidence }],
  ['ordinal', ({ ordinal }) => ordinal && { value: String(ordinal.value), evidence: ordinal.evidence }],
  ['place', ({ place }) => place && { value: place.text, evidence: place.evidence }],
  [
    'initiator',
    ({ initiator }, people) => initiator && { value: people.of(initiator).name, evidence: initiator.evidence },
  ],
  ['mediator', ({ mediator }, people) => mediator && { value: people.of(mediator).name, evidence: mediator.evidence }],
  ['status', ({ status, evidence }) => ({ value: status, evidence })],
];

/** What the members of an occasion tell of each attribute; values that differ stand side by side. */
export function attributesOf(members: readonly ToldContact[], people: WhoIsWho, provenance: Provenance): Attribute[] {
  return readings.flatMap(([name, reading]) => {
    const values = new Map<string, ToldValue['tellings']>();
    for (const { contact, report } of members) {
      const told = reading(contact, people);
      if (told === null) continue;
      const telling = {
        report,
        publisher: provenance.publishers.get(report) ?? null,
        origin: provenance.origins.get(report) ?? report,
        speaker: null,
        evidence: [...told.evidence],
      };
      values.set(told.value, [...(values.get(told.value) ?? []), telling]);
    }
    const toldValues = [...values].map(([value, tellings]) => ({ value, origins: originsIn(tellings), tellings }));
    return toldValues.length === 0 ? [] : [{ name, agreement: agreementOf(toldValues), values: toldValues }];
  });
}

/** A day is told only where the time is known to the day: "this week" does not dispute "Thursday". */
function readDay(contact: Contact): Told | null {
  const days = daysOf(contact);
  if (contact.when === null || days === null || days.from !== days.to) return null;
  return { value: days.from, evidence: contact.when.evidence };
}

function agreementOf(values: readonly ToldValue[]): Attribute['agreement'] {
  if (values.length > 1) return 'disputed';
  return values[0].origins > 1 ? 'agreed' : 'one-origin';
}

function originsIn(tellings: readonly { readonly origin: string }[]): number {
  return new Set(tellings.map(({ origin }) => origin)).size;
}
