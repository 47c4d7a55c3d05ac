import type { Action } from '../../../src/schema/action.js';
import type { Contact } from '../../../src/schema/contact.js';
import type { Occasion } from '../../../src/schema/occasion.js';
import type { ReportRecord } from '../../../src/schema/record.js';
import type { Mark } from './groups.js';

/** A report of a group as it was read, its marks named by group and label. */
export interface MarkedRecord {
  readonly name: string;
  readonly record: ReportRecord;
  readonly marks: readonly Mark[];
}

/** Two marks, or facts that no mark stands for, in two reports. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly gold: boolean;
  readonly joined: boolean;
  /** Whether facts stand for both of them. */
  readonly told: boolean;
}

interface Told {
  readonly name: string;
  readonly report: string;
  readonly label: string | null;
  readonly occasions: ReadonlySet<string>;
}

/** All pairs across two reports that are one occasion, by the marks or by the occasions found. */
export function linkedPairs(records: readonly MarkedRecord[], occasions: readonly Occasion[]): Pair[] {
  const homes = new Map<string, string[]>();
  for (const { id, contacts, actions } of occasions)
    for (const fact of [...contacts, ...actions]) homes.set(fact, [...(homes.get(fact) ?? []), id]);
  const told = records.flatMap((one) => toldIn(one, homes));
  const pairs: Pair[] = [];
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(0, index)) {
      if (one.report === other.report) continue;
      const gold = one.label !== null && one.label === other.label;
      const joined = [...one.occasions].some((occasion) => other.occasions.has(occasion));
      const both = one.occasions.size > 0 && other.occasions.size > 0;
      if (gold || joined) pairs.push({ one: other.name, other: one.name, gold, joined, told: both });
    }
  }
  return pairs;
}

function toldIn({ name, record, marks }: MarkedRecord, homes: ReadonlyMap<string, string[]>): Told[] {
  const occasionsOf = new Map<Mark, string[]>(marks.map((mark) => [mark, []]));
  const unmarked: Told[] = [];
  for (const fact of [...record.contacts, ...record.actions]) {
    const occasions = homes.get(fact.id) ?? [];
    const mark = markOf(fact, marks);
    if (mark !== undefined) occasionsOf.get(mark)!.push(...occasions);
    else if (occasions.length > 0)
      unmarked.push({ name: `${name} "${wordsOf(fact)}"`, report: name, label: null, occasions: new Set(occasions) });
  }
  const marked = marks.map(({ label }, index) => ({
    name: `${name} [${label}]`,
    report: name,
    label,
    occasions: new Set(occasionsOf.get(marks[index])),
  }));
  return [...marked, ...unmarked];
}

/** The mark that a fact's own words fall in: a deed's cue, or the first marked words of a contact's place in the report. */
function markOf(fact: Contact | Action, marks: readonly Mark[]): Mark | undefined {
  const pieces = 'cue' in fact ? fact.cue.evidence : fact.evidence;
  return marks.find((mark) => pieces.some(({ start, end }) => mark.start < end && start < mark.end));
}

const wordsOf = (fact: Contact | Action): string => ('cue' in fact ? fact.cue.text : fact.evidence[0].exact);
