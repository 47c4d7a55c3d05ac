import type { Evidence } from '../../schema/evidence.js';
import type { Party } from '../../schema/party.js';
import type { Position } from '../../schema/position.js';
import type { Statement } from '../../schema/statement.js';
import type { Telling } from '../../schema/telling.js';
import { overlaps } from '../../text/span.js';
import { dayOf, dayOfReport } from '../days.js';
import type { Someone, WhoIsWho } from '../entities/who-is-who.js';
import { holderKey } from '../holders.js';
import type { KnownRecord } from '../known-record.js';
import { speakerAround } from '../speaker-of.js';
import { tellingOf } from '../telling-of.js';
import { topicWords } from '../topic-words.js';
import { issueWords } from './issue-words.js';
import { type Direction, stanceDirection } from './stance-direction.js';

/** A stance or demand as one report tells it. */
export interface ToldPosition {
  /** Tells holders apart: a person, or a country with all that stands for it ("Moscow", "the Kremlin"). */
  readonly holder: string;
  readonly someone: Someone;
  readonly day: string;
  readonly dated: 'stated' | 'reported';
  readonly issue: string | null;
  readonly issueWords: ReadonlySet<string>;
  readonly stance: string;
  readonly direction: Direction | null;
  readonly demands: readonly string[];
  readonly conditions: readonly string[];
  readonly told: Position['change'];
  /** All the words it can be asked for by. */
  readonly words: ReadonlySet<string>;
  readonly telling: Telling;
}

/** What one report tells of where anyone stands: its positions, and demands that are told as sayings. */
export function toldPositions(
  known: KnownRecord,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): ToldPosition[] {
  const { record } = known;
  const positions = record.positions.map((position) => {
    const statement = record.statements.find(({ id }) => id === position.accordingTo) ?? null;
    const { holder, issue, stance, demands, conditions, change, evidence } = position;
    const told = { issue: issue?.text ?? null, stance: stance.text, told: change };
    return toldPosition(known, people, origins, holder, statement, evidence, {
      ...told,
      demands: demands.map(({ text }) => text),
      conditions: conditions.map(({ text }) => text),
    });
  });
  const demands = record.statements.filter(
    ({ act, within, evidence }) =>
      act === 'demand' &&
      within === null &&
      !record.positions.some((position) => haveWordsInCommon(position.evidence, evidence)),
  );
  return [...positions, ...demands.flatMap((statement) => toldDemand(known, people, origins, statement))];
}

function toldDemand(
  known: KnownRecord,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
  statement: Statement,
): ToldPosition[] {
  const speaker = statement.sources.find(({ relation, anonymous }) => relation === 'speaker' && !anonymous);
  if (speaker === undefined) return [];
  const { content, cue, evidence } = statement;
  const stance = [cue?.text, content.text].filter(Boolean).join(' ');
  const told = { issue: null, stance, demands: [content.text], conditions: [], told: 'not-stated' as const };
  return [toldPosition(known, people, origins, speaker, statement, evidence, told)];
}

function toldPosition(
  known: KnownRecord,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
  holder: Party,
  statement: Statement | null,
  evidence: readonly Evidence[],
  told: Pick<ToldPosition, 'issue' | 'stance' | 'demands' | 'conditions' | 'told'>,
): ToldPosition {
  const { record } = known;
  const someone = people.of(holder);
  const stated = dayOf(statement?.saidAt ?? null);
  const speaker = speakerAround(record, evidence, people)?.name ?? null;
  const texts = [told.issue ?? '', told.stance, ...told.demands, statement?.content.text ?? ''];
  return {
    ...told,
    holder: holderKey(someone),
    someone,
    day: stated ?? dayOfReport(known),
    dated: stated === null ? 'reported' : 'stated',
    issueWords: issueWords(told.issue),
    // What hangs on a condition is no plain stance.
    direction: told.conditions.length > 0 ? null : stanceDirection(told.stance),
    words: topicWords(texts.join(' ')),
    telling: tellingOf(record.report, origins, speaker, evidence),
  };
}

const haveWordsInCommon = (one: readonly Evidence[], other: readonly Evidence[]): boolean =>
  one.some((left) => other.some((right) => overlaps(left, right)));
