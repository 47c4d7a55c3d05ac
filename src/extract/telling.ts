import type { Party } from '../schema/party.js';
import type { Statement } from '../schema/statement.js';
import type { Interpretation } from '../text/interpretation.js';
import type { Span } from '../text/span.js';

/** The innermost statement in whose content a span of the clean text lies; null where the reporter tells it. */
export function statementOver(
  { reading }: Interpretation,
  statements: readonly Statement[],
  span: Span,
): Statement | null {
  const place = reading.source.alignment.toOriginal(span);
  if (place === null) return null;
  const around = statements.filter(({ content }) =>
    content.evidence.some(({ start, end }) => start <= place.start && place.end <= end),
  );
  return around.toSorted((one, other) => one.content.text.length - other.content.text.length).at(0) ?? null;
}

/** Who says what a statement says, without those who relay it. */
export const speakersOf = (statement: Statement | null): Party[] =>
  (statement?.sources ?? [])
    .filter(({ relation }) => relation === 'speaker')
    .map(({ name, entity, evidence }) => ({ name, entity, evidence }));
