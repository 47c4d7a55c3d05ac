import type { Telling } from '../../schema/telling.js';

/** Outlets that tell one thing from one origin: the first, and those that copy it. */
export interface Outlet {
  readonly name: string;
  readonly copies: readonly string[];
}

/** The same words of the same speaker, with every outlet that has them. */
export interface Quote {
  readonly words: string;
  readonly speaker: string | null;
  readonly outlets: readonly Outlet[];
  readonly tellings: readonly Telling[];
}

/** Tellings the way a person reads them: each wording once, copies behind the outlet they copy. */
export function quotesOf(tellings: readonly Telling[]): Quote[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = `${telling.speaker ?? ''}\n${wordsOf(telling)}`;
    const group = groups.get(key) ?? [];
    if (!group.some(({ report }) => report === telling.report)) groups.set(key, [...group, telling]);
  }
  return [...groups.values()].map((group) => ({
    words: wordsOf(group[0]),
    speaker: group[0].speaker,
    outlets: outletsOf(group),
    tellings: group,
  }));
}

export function outletsOf(tellings: readonly Pick<Telling, 'origin' | 'publisher' | 'report'>[]): Outlet[] {
  const byOrigin = new Map<string, string[]>();
  for (const { origin, publisher, report } of tellings) {
    const names = byOrigin.get(origin) ?? [];
    const name = publisher ?? report;
    if (!names.includes(name)) byOrigin.set(origin, name === origin ? [name, ...names] : [...names, name]);
  }
  return [...byOrigin.values()].map(([name, ...copies]) => ({ name, copies }));
}

/** "Meridian Wire (copied by Harbor Daily and Plains Courier), Evening Ledger" */
export function outletWords(outlets: readonly Outlet[]): string {
  return outlets
    .map(({ name, copies }) => (copies.length === 0 ? name : `${name} (copied by ${copies.join(' and ')})`))
    .join(', ');
}

/** The words of a passage as they read, without the markup of its page. */
export function wordsOf({ evidence }: Pick<Telling, 'evidence'>): string {
  return evidence.map(({ exact }) => readable(exact)).join(' … ');
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function readable(exact: string): string {
  return exact
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => references[name])
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ');
}
