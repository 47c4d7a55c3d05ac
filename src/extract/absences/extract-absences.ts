import type { Absence } from '../../schema/absence.js';
import { identifier } from '../../schema/identifier.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { isInHeadline } from '../headline-text.js';
import { nounPhrase } from '../noun-phrase.js';
import { partyAt } from '../party.js';
import { spanOf, subtree } from '../syntax.js';
import { speakersOf, statementOver } from '../telling.js';
import type { AbsenceFrame } from './absence-frame.js';
import { noComment } from './no-comment.js';
import { undiscussed, unlisted } from './undiscussed.js';
import { unscheduled } from './unscheduled.js';

const certainty = 0.7;
const frames = [noComment, unscheduled, undiscussed, unlisted];

/** What was not discussed, addressed, answered or dated, and who says so. */
export function extractAbsences(interpretation: Interpretation, statements: readonly Statement[]): Absence[] {
  const { reading } = interpretation;
  return reading.tokens
    .filter((token) => !isInHeadline(reading, token) && !isConditional(interpretation, token))
    .flatMap((token) => {
      for (const frame of frames) {
        const found = frame(reading, token);
        if (found !== null) return absenceOf(interpretation, statements, found) ?? [];
      }
      return [];
    });
}

/** "if no date is set" leaves open whether one is. */
const isConditional = ({ reading }: Interpretation, verb: Token): boolean =>
  reading.children[verb.index].some(
    (child) => reading.tokens[child].label === 'mark' && /^(?:if|unless|whether)$/.test(reading.tokens[child].lower),
  );

/** "no meeting" leaves out a meeting. */
function withoutDenial({ source }: Reading, span: Span | null): Span | null {
  if (span === null) return null;
  const denial = /^(?:no|any)\s+/i.exec(source.text.slice(span.start, span.end));
  return denial === null ? span : { start: span.start + denial[0].length, end: span.end };
}

function absenceOf(
  interpretation: Interpretation,
  statements: readonly Statement[],
  { kind, clause, who, what }: AbsenceFrame,
): Absence | null {
  const { reading } = interpretation;
  const { source } = reading;
  const span = spanOf(reading, subtree(reading, clause.index));
  const evidence = span === null ? [] : evidenceOf(source, span);
  if (evidence.length === 0) return null;
  const matter = what && withoutDenial(reading, nounPhrase(reading, what));
  const party = who && partyAt(interpretation, who);
  const statement = statementOver(interpretation, statements, clause);
  return {
    id: identifier('absence', source.reportId, kind, clause.start),
    kind,
    who: party === null ? [] : [party],
    what: matter && passageOf(source, matter),
    accordingTo: speakersOf(statement),
    statement: statement?.id ?? null,
    evidence,
    certainty,
  };
}
