import type { ReportRecord } from '../../src/schema/record.js';
import { type Case, type Condition, type Expectation, type Kind, kinds } from './case.js';
import { describeFact } from './describe-fact.js';
import { type Fact, factsOf, fieldItems, fold } from './field-values.js';
import { matchFacts } from './match-facts.js';

/** What a record lacks or holds too much of for a case, one readable message each; empty where the case passes. */
export function checkCase(expected: Case, record: ReportRecord): string[] {
  const { expectations, unlistedAllowed } = expected;
  const listed = expectations.filter(({ mode }) => mode === 'fact');
  const kindsListed = [...new Set(listed.map((expectation) => expectation.kind as Kind))];
  return [
    ...kindsListed.flatMap((kind) => {
      const { missed, unlisted } = matchKind(expected, record, kind);
      const failures = missed.map((expectation) => describeMissed(expectation, record, unlisted));
      if (unlistedAllowed) return failures;
      return [...failures, ...unlisted.map((fact) => `unlisted: ${describeFact(kind, fact)}`)];
    }),
    ...expectations.filter(({ mode }) => mode === 'not').flatMap((absent) => checkNot(absent, record)),
    ...expectations.filter(({ mode }) => mode === 'none').flatMap((none) => checkNone(none, expected, record)),
  ];
}

/** What a record holds of one kind against a case: expected and found, expected and missed, found where there should be none. */
export interface Comparison {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** The case only says what must not be there. */
  readonly isNegative: boolean;
}

/** Null where the case does not speak of the kind. */
export function compareCase(expected: Case, record: ReportRecord, kind: Kind): Comparison | null {
  const { expectations, unlistedAllowed } = expected;
  const spoken = expectations.filter((one) => one.kind === kind);
  if (spoken.length === 0) return null;
  const { listed, missed, unlisted } = matchKind(expected, record, kind);
  const isBarred = (fact: Fact) => spoken.some((one) => one.mode === 'not' && isMet(one, record, fact));
  const isFull = spoken.some(({ mode }) => mode === 'none') || (listed.length > 0 && !unlistedAllowed);
  const wrong = unlisted.filter((fact) => isFull || isBarred(fact)).length;
  return { right: listed.length - missed.length, missed: missed.length, wrong, isNegative: listed.length === 0 };
}

interface Match {
  readonly listed: readonly Expectation[];
  /** What is listed and not there; two equal expectations need two facts. */
  readonly missed: readonly Expectation[];
  /** What is there, neither listed nor left open. */
  readonly unlisted: readonly Fact[];
}

function matchKind({ expectations }: Case, record: ReportRecord, kind: Kind): Match {
  const ofMode = (wanted: Expectation['mode']) =>
    expectations.filter((one) => one.mode === wanted && one.kind === kind);
  const listed = ofMode('fact');
  const open = ofMode('may');
  const facts = factsOf(record, kind);
  const matched = matchFacts(listed, facts, (fact, expectation) => isMet(expectation, record, fact));
  const taken = new Set(matched.values());
  return {
    listed,
    missed: listed.filter((expectation) => !matched.has(expectation)),
    unlisted: facts.filter((fact) => !taken.has(fact) && !open.some((one) => isMet(one, record, fact))),
  };
}

const isMet = ({ conditions }: Expectation, record: ReportRecord, fact: Fact): boolean =>
  conditions.every((condition) => holds(condition, record, fact));

/** What is missing, with the nearest of the facts left and where it differs. */
function describeMissed({ kind, conditions, text }: Expectation, record: ReportRecord, left: readonly Fact[]): string {
  const failing = (fact: Fact) => conditions.filter((condition) => !holds(condition, record, fact));
  const nearest = left.toSorted((one, other) => failing(one).length - failing(other).length).at(0);
  if (nearest === undefined) return `missing: ${text}\n    (no ${kind} left to match)`;
  const differences = failing(nearest).map((condition) => {
    const items = fieldItems(record, nearest, condition.field).map((ways) => ways.at(0) ?? '');
    return `    ${condition.field} is ${items.length === 0 ? 'none' : items.join(' + ')}`;
  });
  return `missing: ${text}\n  nearest: ${describeFact(kind as Kind, nearest)}\n${differences.join('\n')}`;
}

const checkNot = (absent: Expectation, record: ReportRecord): string[] =>
  factsOf(record, absent.kind as Kind)
    .filter((fact) => isMet(absent, record, fact))
    .map((fact) => `must not be: ${absent.text}\n  but is: ${describeFact(absent.kind as Kind, fact)}`);

const checkNone = ({ kind }: Expectation, expected: Case, record: ReportRecord): string[] =>
  (kind === null ? (Object.keys(kinds) as Kind[]) : [kind]).flatMap((each) =>
    matchKind(expected, record, each).unlisted.map((fact) => `there should be none: ${describeFact(each, fact)}`),
  );

function holds({ field, operator, values }: Condition, record: ReportRecord, fact: Fact): boolean {
  const found = fieldItems(record, fact, field);
  const positive = operator === '=' || operator === '~';
  if (values === null) return (found.length === 0) === positive;
  const matches = (way: string, wanted: string) =>
    operator === '=' || operator === '!=' ? way === fold(wanted) : way.includes(fold(wanted));
  const held = values.every((wanted) => found.some((ways) => ways.some((way) => matches(way, wanted))));
  // A list written out in full (`parties = A + B`) must be the whole list.
  const distinct = new Set(found.map((ways) => ways[0]));
  const whole = operator !== '=' || values.length === 1 || distinct.size === values.length;
  return (held && whole) === positive;
}
