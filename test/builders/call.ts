import type { Contact } from '../../src/schema/contact.js';
import type { Report } from '../../src/schema/report.js';
import { RecordBuilder } from './record.js';

export interface CallOptions {
  readonly day?: string | null;
  readonly knownAt?: string;
  readonly duration?: readonly [words: string, value: string];
  readonly ordinal?: number;
  readonly parties?: readonly [string, string];
  readonly more?: string;
  readonly report?: Partial<Report>;
  readonly contact?: Partial<Contact>;
}

/** A report of a call between two presidents, as the store gives it. */
export function callRecord(
  name: string,
  options: CallOptions = {},
): { record: RecordBuilder['record']; knownAt: string } {
  return { record: callBuilder(name, options).record, knownAt: options.knownAt ?? '2025-07-04' };
}

export function callBuilder(name: string, options: CallOptions = {}): RecordBuilder {
  const { day = '2025-07-03', duration, ordinal, parties = ['Anna Arden', 'Boris Belov'], more = '' } = options;
  const words = `${parties[0]} called ${parties[1]} that day for ${duration?.[0] ?? 'a while'}, their sixth call.`;
  const builder = new RecordBuilder(name, `${words} Told by ${name} in its own words. ${more}`, options.report);
  for (const party of parties) builder.entity(party, { country: party.startsWith('Anna') ? 'USA' : 'RUS' });
  return builder.contact(words, parties, {
    when: day === null ? null : builder.day('that day', day),
    duration:
      duration === undefined
        ? null
        : { text: duration[0], value: duration[1], approximate: false, evidence: [builder.evidence(duration[0])] },
    ordinal:
      ordinal === undefined
        ? null
        : {
            text: 'sixth call',
            value: ordinal,
            known: true,
            since: builder.day('that day', '2025-01-01'),
            evidence: [builder.evidence('sixth call')],
          },
    ...options.contact,
  });
}
