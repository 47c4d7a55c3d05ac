import type { ReportRecord } from '../../src/schema/record.js';
import { type Case, type Condition, type Expectation, type Kind, kinds } from './case.js';
import { describeFact } from './describe-fact.js';
import { type Fact, factsOf, fieldItems, fold } from './field-values.js';

/** What a record lacks or holds too much of for a case, one readable message each; empty where the case passes. */
export function checkCase(expected: Case, record: ReportRecord): string[] {
  const listed = expected.expectations.filter(({ mode }) => mode === 'fact');
  const taken = new Set<Fact>();
  const failures = [
    ...listed.flatMap((expectation) => checkFact(expectation, record, taken)),
    ...expected.expectations.filter(({ mode }) => mode === 'not').flatMap((absent) => checkNot(absent, record)),
    ...expected.expectations.filter(({ mode }) => mode === 'none').flatMap((none) => checkNone(none, record)),
  ];
  if (!expected.unlistedAllowed) {
    for (const kind of new Set(listed.map((expectation) => expectation.kind as Kind))) {
      const unlisted = factsOf(record, kind).filter((fact) => !taken.has(fact));
      failures.push(...unlisted.map((fact) => `unlisted: ${describeFact(kind, fact)}`));
    }
  }
  return failures;
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
export function compareCase(
  { expectations, unlistedAllowed }: Case,
  record: ReportRecord,
  kind: Kind,
): Comparison | null {
  const spoken = expectations.filter((one) => one.kind === kind);
  const listed = spoken.filter(({ mode }) => mode === 'fact');
  if (spoken.length === 0) return null;
  const taken = new Set<Fact>();
  const missed = listed.filter((expectation) => checkFact(expectation, record, taken).length > 0).length;
  const unlisted = factsOf(record, kind).filter((fact) => !taken.has(fact));
  const isBarred = (fact: Fact) =>
    spoken.some(
      ({ mode, conditions }) => mode === 'not' && conditions.every((condition) => holds(condition, record, fact)),
    );
  const isFull = spoken.some(({ mode }) => mode === 'none') || (listed.length > 0 && !unlistedAllowed);
  const wrong = unlisted.filter((fact) => isFull || isBarred(fact)).length;
  return { right: listed.length - missed, missed, wrong, isNegative: listed.length === 0 };
}

/** Two equal expectations need two facts; one that was taken already is left to the other. */
function checkFact({ kind, conditions, text }: Expectation, record: ReportRecord, taken: Set<Fact>): string[] {
  const facts = factsOf(record, kind as Kind);
  const found = facts.find((fact) => !taken.has(fact) && conditions.every((one) => holds(one, record, fact)));
  if (found) {
    taken.add(found);
    return [];
  }
  const free = facts.filter((fact) => !taken.has(fact));
  const failing = (fact: Fact) => conditions.filter((condition) => !holds(condition, record, fact));
  const nearest = free.toSorted((one, other) => failing(one).length - failing(other).length).at(0);
  if (nearest === undefined) return [`missing: ${text}\n    (no ${kind} left to match)`];
  const differences = failing(nearest).map((condition) => {
    const items = fieldItems(record, nearest, condition.field).map((ways) => ways.at(0) ?? '');
    return `    ${condition.field} is ${items.length === 0 ? 'none' : items.join(' + ')}`;
  });
  return [`missing: ${text}\n  nearest: ${describeFact(kind as Kind, nearest)}\n${differences.join('\n')}`];
}

const checkNot = ({ kind, conditions, text }: Expectation, record: ReportRecord): string[] =>
  factsOf(record, kind as Kind)
    .filter((fact) => conditions.every((condition) => holds(condition, record, fact)))
    .map((fact) => `must not be: ${text}\n  but is: ${describeFact(kind as Kind, fact)}`);

const checkNone = ({ kind }: Expectation, record: ReportRecord): string[] =>
  (kind === null ? (Object.keys(kinds) as Kind[]) : [kind]).flatMap((each) =>
    factsOf(record, each).map((fact) => `there should be none: ${describeFact(each, fact)}`),
  );

function holds({ field, operator, values }: Condition, record: ReportRecord, fact: Fact): boolean {
  const found = fieldItems(record, fact, field);
  const positive = operator === '=' || operator === '~';
  if (values === null) return (found.length === 0) === positive;
  const matches = (way: string, wanted: string) =>
    operator === '=' || operator === '!=' ? way === fold(wanted) : way.includes(fold(wanted));
  const held = values.every((wanted) => found.some((ways) => ways.some((way) => matches(way, wanted))));
  // A list written out in full (`parties = A + B`) must be the whole list.
  const whole = operator !== '=' || values.length === 1 || found.length === values.length;
  return (held && whole) === positive;
}
