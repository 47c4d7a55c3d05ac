import type { Commitment } from '../../schema/commitment.js';
import type { Party } from '../../schema/party.js';
import type { Telling } from '../../schema/telling.js';
import { dayOf, dayOfReport } from '../days.js';
import type { Someone, WhoIsWho } from '../entities/who-is-who.js';
import { holderKey } from '../holders.js';
import type { KnownRecord } from '../known-record.js';
import { tellingOf } from '../telling-of.js';
import { type DeedWords, deedWords } from './deed-words.js';

/** A commitment as one report tells it. */
export interface ToldCommitment {
  readonly commitment: Commitment;
  readonly who: readonly Someone[];
  readonly toWhom: Someone | null;
  readonly deed: DeedWords;
  /** Day on which it was given. */
  readonly made: string;
  readonly due: Due | null;
  readonly telling: Telling;
}

export interface Due {
  readonly text: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** "by Friday", "before September": any day until then will do. */
  readonly isDeadline: boolean;
}

export function toldCommitments(
  known: KnownRecord,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): ToldCommitment[] {
  const { record } = known;
  return record.commitments.map((commitment) => {
    const { who, toWhom, what, accordingTo, evidence } = commitment;
    const statement = record.statements.find(({ id }) => id === accordingTo) ?? null;
    const speaker = statement?.sources.find(({ relation }) => relation === 'speaker')?.name ?? null;
    const apart = [toWhom, ...who].flatMap((party) => (party === null ? [] : wordsOf(party)));
    return {
      commitment,
      who: who.map((party) => people.of(party)),
      toWhom: toWhom && people.of(toWhom),
      deed: deedWords(what.text, [...timeTexts(commitment), ...apart]),
      made: dayOf(statement?.saidAt ?? null) ?? dayOfReport(known),
      due: dueOf(commitment),
      telling: tellingOf(record.report, origins, speaker, evidence),
    };
  });
}

const timeTexts = ({ due }: Commitment): string[] => (due === null ? [] : [due.text]);

/** The words by which a party is named; titles and articles around them are no matter of the deed. */
const wordsOf = ({ name, evidence }: Party): string[] => [...evidence.map(({ exact }) => exact), name];

function dueOf({ due, what }: Commitment): Due | null {
  if (due?.end == null) return null;
  const { text, start, end } = due;
  const before = what.text.slice(0, Math.max(0, what.text.indexOf(text)));
  const isDeadline =
    start === null ||
    /\b(?:by|before|until|within|no later than)\s+(?:the\s+)?(?:end of\s+)?$/i.test(before) ||
    /^(?:by|before|within)\b/i.test(text);
  return { text, from: (start ?? end).slice(0, 10), to: end.slice(0, 10), isDeadline };
}

export const isOneOf = (someone: Someone, others: readonly Someone[]): boolean =>
  others.some((other) => holderKey(other) === holderKey(someone));
