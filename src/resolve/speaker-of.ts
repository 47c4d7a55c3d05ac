import type { Evidence } from '../schema/evidence.js';
import type { ReportRecord } from '../schema/record.js';
import type { Source, Statement } from '../schema/statement.js';
import type { WhoIsWho } from './entities/who-is-who.js';

/** The statements whose content holds a passage, the innermost first. */
export function statementsAround({ statements }: ReportRecord, evidence: readonly Evidence[]): Statement[] {
  const [inner] = evidence;
  const length = ({ content }: Statement): number =>
    content.evidence.reduce((sum, { start, end }) => sum + end - start, 0);
  return statements
    .filter(({ content }) => content.evidence.some(({ start, end }) => start <= inner.start && inner.end <= end))
    .sort((one, other) => length(one) - length(other));
}

/** Who says what a statement holds; null where the report names nobody that is known ("the presidents discussed"). */
export function speakerIn({ sources }: Statement, people: WhoIsWho): Source | null {
  const speaker = sources.find(({ relation }) => relation === 'speaker');
  if (speaker === undefined || speaker.anonymous) return null;
  const { kind, country } = people.of(speaker);
  return kind === null && country === null ? null : speaker;
}

/** The innermost known speaker on whose word a passage stands; null where the reporter tells it. */
export function speakerAround(record: ReportRecord, evidence: readonly Evidence[], people: WhoIsWho): Source | null {
  for (const statement of statementsAround(record, evidence)) {
    const speaker = speakerIn(statement, people);
    if (speaker !== null) return speaker;
  }
  return null;
}
