import type { StanceChange } from '../../schema/position-history.js';
import { sameTopic, topicWords } from '../topic-words.js';
import { isSameIssue } from './issue-words.js';
import { areContrary } from './stance-direction.js';
import type { ToldPosition } from './told-positions.js';

/** What differs between statements of one holder on one issue, each against the latest comparable one before it. */
export function stanceChanges(told: readonly ToldPosition[]): StanceChange[] {
  return told.flatMap((later, index): StanceChange[] => {
    const before = told
      .slice(0, index)
      .map((earlier, place) => ({ earlier, place }))
      .reverse();
    const stance = before.find(({ earlier }) => comparable(earlier, later) && bothDirections(earlier, later));
    const demands = before.find(
      ({ earlier }) => earlier.holder === later.holder && earlier.day < later.day && aboutOne(earlier, later),
    );
    const changes: StanceChange[] = [];
    if (stance !== undefined && areContrary(stance.earlier.direction!, later.direction!)) {
      const kind = stance.earlier.day < later.day ? 'stance' : 'conflicting';
      changes.push({ kind, earlier: stance.place, later: index, newDemands: [], notRepeated: [] });
    }
    if (demands !== undefined) {
      const newDemands = without(later.demands, demands.earlier.demands);
      const notRepeated = without(demands.earlier.demands, later.demands);
      if (newDemands.length > 0)
        changes.push({ kind: 'demands', earlier: demands.place, later: index, newDemands, notRepeated });
    }
    if (later.told === 'changed' && !changes.some(({ kind }) => kind === 'stance'))
      changes.push({ kind: 'told', earlier: null, later: index, newDemands: [], notRepeated: [] });
    return changes;
  });
}

function comparable(earlier: ToldPosition, later: ToldPosition): boolean {
  return earlier.holder === later.holder && isSameIssue(earlier.issueWords, later.issueWords);
}

/** Stems in common from which on two lots of demands are about one matter. */
const sharedWords = 2;

const bothDirections = (one: ToldPosition, other: ToldPosition): boolean =>
  one.direction !== null && other.direction !== null;

/**
 * Demands are compared where both statements make some on one matter: the same issue, or demands that have two words in common. What
 * is demanded of other matters is no change.
 */
function aboutOne(earlier: ToldPosition, later: ToldPosition): boolean {
  if (earlier.demands.length === 0 || later.demands.length === 0) return false;
  if (isSameIssue(earlier.issueWords, later.issueWords)) return true;
  const words = topicWords(earlier.demands.join(' '));
  return [...topicWords(later.demands.join(' '))].filter((word) => words.has(word)).length >= sharedWords;
}

const without = (demands: readonly string[], others: readonly string[]): string[] =>
  demands.filter((demand) => !others.some((other) => isSameDemand(demand, other)));

function isSameDemand(one: string, other: string): boolean {
  const numbers = (text: string): string =>
    [...text.matchAll(numeral)]
      .map(([number]) => number.toLowerCase())
      .sort()
      .join(' ');
  return numbers(one) === numbers(other) && sameTopic(topicWords(one), topicWords(other));
}

const numeral = /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|half)\b/gi;
