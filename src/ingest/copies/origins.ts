import { CopyIndex } from './copy-index.js';
import { signatureOf } from './signature.js';

/** A report as far as its origin goes; fields as in the schema's Report. */
export interface OriginCandidate {
  readonly id: string;
  readonly text: string;
  readonly origin: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

/** Reports that go back to one text. Forty copies of one wire are one origin. */
export interface OriginGroup {
  readonly reports: readonly string[];
  /** The agency credited by any of them; else the publisher of the earliest; null where neither is known. */
  readonly origin: string | null;
}

/** Groups reports that are copies of each other, directly or through others, in the order of their first report. */
export function groupByOrigin(reports: readonly OriginCandidate[]): OriginGroup[] {
  const index = new CopyIndex(reports.length);
  const leaders = reports.map((_, number) => number);
  const leaderOf = (number: number): number => {
    while (leaders[number] !== number) number = leaders[number] = leaders[leaders[number]];
    return number;
  };
  for (const [number, { text }] of reports.entries()) {
    const signature = signatureOf(text);
    for (const copy of index.copiesOf(signature)) {
      const [first, second] = [leaderOf(copy.index), leaderOf(number)];
      leaders[Math.max(first, second)] = Math.min(first, second);
    }
    index.add(signature);
  }
  const groups = new Map<number, OriginCandidate[]>();
  for (const [number, report] of reports.entries()) {
    const leader = leaderOf(number);
    groups.set(leader, [...(groups.get(leader) ?? []), report]);
  }
  return [...groups.values()].map((group) => ({ reports: group.map(({ id }) => id), origin: originOf(group) }));
}

function originOf(group: readonly OriginCandidate[]): string | null {
  const credits = group.flatMap(({ origin }) => origin ?? []);
  if (credits.length > 0) {
    const count = (name: string) => credits.filter((credit) => credit === name).length;
    return credits.reduce((one, other) => (count(other) > count(one) ? other : one));
  }
  const dated = group.filter(({ publishedAt }) => publishedAt !== null);
  const [earliest] = dated.sort(
    (one, other) => Date.parse(one.publishedAt ?? '') - Date.parse(other.publishedAt ?? ''),
  );
  return (earliest ?? group[0])?.publisher ?? null;
}
