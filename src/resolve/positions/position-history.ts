import type { Decision } from '../../schema/decision.js';
import type { PositionHistory, StanceTold } from '../../schema/position-history.js';
import { daysApart, newsLasts } from '../days.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import { isMeant } from '../holders.js';
import type { KnownRecord } from '../known-record.js';
import { originsOf } from '../origins.js';
import { inOrder } from '../record-order.js';
import { originCount } from '../telling-of.js';
import { sameSaying, speaksOf, topicWords } from '../topic-words.js';
import { stanceChanges } from './stance-changes.js';
import { type ToldPosition, toldPositions } from './told-positions.js';

/**
 * Where a holder stood on an issue, by day. A country's list holds what is told of it, its capital and its government, and what the
 * people who speak for it hold; what changed is looked for within each holder alone.
 */
export function positionHistory(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  holder: string,
  issue: string | null,
): PositionHistory {
  const known = inOrder(records);
  const people = new WhoIsWho(known, decisions);
  const origins = originsOf(known);
  const wanted = people.named(holder);
  const asked = issue === null ? null : topicWords(issue);
  const told = known
    .flatMap((each) => toldPositions(each, people, origins))
    .filter(({ words }) => asked === null || speaksOf(words, asked))
    .filter(({ someone }) => isMeant(someone, wanted));
  const groups = grouped(told).sort(([one], [other]) => one.day.localeCompare(other.day));
  return {
    holder: wanted.name,
    issue,
    statements: groups.map(statementOf),
    changes: stanceChanges(groups.map(inOne)),
  };
}

/** Tellings of one statement together: the same holder, words and demands within the days of its news. */
function grouped(told: readonly ToldPosition[]): ToldPosition[][] {
  const groups: ToldPosition[][] = [];
  for (const one of told) {
    const group = groups.find(([first]) => isOneStatement(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  for (const group of groups)
    group.sort((one, other) => dayRank(one) - dayRank(other) || one.day.localeCompare(other.day));
  return groups;
}

/** A day that a report gives comes before the day of a report. */
const dayRank = ({ dated }: ToldPosition): number => (dated === 'stated' ? 0 : 1);

function isOneStatement(one: ToldPosition, other: ToldPosition): boolean {
  if (one.holder !== other.holder || one.direction !== other.direction) return false;
  if (daysApart(one.day, other.day) > newsLasts) return false;
  if (one.dated === 'stated' && other.dated === 'stated' && one.day !== other.day) return false;
  const [left, right] = [one, other].map(({ stance, demands }) => topicWords([stance, ...demands].join(' ')));
  const isSame = left.size === right.size && [...left].every((word) => right.has(word));
  return isSame || (one.demands.length === 0 && other.demands.length === 0 && sameSaying(left, right));
}

/** What the tellings of one statement tell together. */
function inOne(group: readonly ToldPosition[]): ToldPosition {
  const [first] = group;
  const named = group.find(({ issueWords }) => issueWords.size > 0) ?? first;
  return {
    ...first,
    issue: named.issue,
    issueWords: named.issueWords,
    told: group.some(({ told }) => told === 'changed') ? 'changed' : first.told,
  };
}

function statementOf(group: readonly ToldPosition[]): StanceTold {
  const { day, dated, someone, issue, stance, direction, demands, conditions, told } = inOne(group);
  const tellings = group.map(({ telling }) => telling);
  return {
    day,
    dated,
    holder: someone.name,
    issue,
    stance,
    direction,
    demands: [...demands],
    conditions: [...conditions],
    told,
    origins: originCount(tellings),
    tellings,
  };
}
