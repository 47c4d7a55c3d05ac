import type { FactNoun } from '../../schema/record.js';
import type { StoredFact } from '../store.js';

/** What a fact can be found by, beside its own body. */
export interface FactColumns {
  readonly act: string | null;
  /** First and last moment it happened. */
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly parties: string;
  readonly countries: string;
}

interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** Every field a noun may keep its kind or its time in. */
interface AnyFact {
  readonly act?: string;
  readonly event?: string;
  readonly kind?: string;
  readonly when?: Period | null;
  readonly saidAt?: Period | null;
  readonly due?: Period | null;
}

export function columnsOf(noun: FactNoun, fact: StoredFact): FactColumns {
  const { act, event, kind, when, saidAt, due } = fact as AnyFact;
  const period = when ?? saidAt ?? due;
  const found = { text: new Set<string>(), name: new Set<string>(), country: new Set<string>() };
  if (noun === 'entities') for (const alias of (fact as { aliases: string[] }).aliases) found.name.add(alias);
  gather(fact, found);
  return {
    act: act ?? event ?? kind ?? null,
    from: period?.start ?? null,
    to: period?.end ?? null,
    text: [...found.text].join('\n'),
    parties: [...found.name].join('\n'),
    countries: [...found.country].join('\n'),
  };
}

type Found = Record<'text' | 'name' | 'country', Set<string>>;

/** Nouns keep readable words in `text`, names in `name` and countries in `country`, at whatever depth. */
function gather(value: unknown, found: Found): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'evidence') continue;
      if (typeof item !== 'string') gather(item, found);
      else if (key === 'text' || key === 'name' || key === 'country') found[key].add(item);
    }
  }
}
