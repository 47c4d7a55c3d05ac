/**
 * Pairs expectations with facts, one to one, as many as can be: a loosely written expectation leaves a fact to one that
 * only that fact meets. Kuhn's algorithm for bipartite matching (1955).
 */
export function matchFacts<Expected, Found>(
  expectations: readonly Expected[],
  facts: readonly Found[],
  meets: (fact: Found, expectation: Expected) => boolean,
): Map<Expected, Found> {
  const takenBy = new Map<Found, Expected>();
  const place = (expectation: Expected, tried: Set<Found>): boolean =>
    facts.some((fact) => {
      if (tried.has(fact) || !meets(fact, expectation)) return false;
      tried.add(fact);
      const holder = takenBy.get(fact);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(fact, expectation);
      return true;
    });
  for (const expectation of expectations) place(expectation, new Set());
  return new Map([...takenBy].map(([fact, expectation]) => [expectation, fact]));
}
