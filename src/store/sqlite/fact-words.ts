import type { FactNoun } from '../../schema/record.js';
import type { StoredFact } from '../store.js';
import { marksOfPeriod } from './calendar-marks.js';
import { nameMarks } from './name-marks.js';
import type { TextVisitor } from './packed-evidence.js';

/** What a fact can be found by, beside its own body. */
export interface FactWords {
  readonly text: string;
  /** Names of those with a part in it, one a line. */
  readonly names: string;
  /** Words that stand for its noun, act, countries, days and names. */
  readonly marks: string;
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
  readonly aliases?: readonly string[];
  readonly when?: Period | null;
  readonly saidAt?: Period | null;
  readonly due?: Period | null;
}

export const actMark = (act: string): string => `a${act.replace(/[^\p{L}\p{N}]/gu, '')}`;
export const countryMark = (country: string): string => `c${country}`;
export const nounMark = (noun: FactNoun): string => `f${noun}`;

/** Gathers the words of one fact while its fields are gone through: nouns keep them in `text`, `name` and `country`, at whatever depth. */
export class FactWordsBuilder implements TextVisitor {
  private readonly text = new Set<string>();
  private readonly names = new Set<string>();
  private readonly countries = new Set<string>();

  visit(key: string, text: string): void {
    if (key === 'text') this.text.add(text);
    else if (key === 'name') this.names.add(text);
    else if (key === 'country') this.countries.add(text);
  }

  build(noun: FactNoun, fact: StoredFact): FactWords {
    const { act, event, kind, aliases = [], when, saidAt, due } = fact as AnyFact;
    const marks = [nounMark(noun)];
    const what = act ?? event ?? kind;
    if (what !== undefined) marks.push(actMark(what));
    for (const country of this.countries) marks.push(countryMark(country));
    const period = when ?? saidAt ?? due;
    // A period whose other end is open is known to have had this day.
    const from = period?.start ?? period?.end;
    if (from != null) marks.push(...marksOfPeriod(from, period?.end ?? from));
    const names = new Set([...this.names, ...aliases]);
    marks.push(...nameMarks(names));
    return { text: [...this.text].join('\n'), names: [...names].join('\n'), marks: marks.join(' ') };
  }
}
