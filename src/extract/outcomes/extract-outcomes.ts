import { identifier } from '../../schema/identifier.js';
import type { Outcome } from '../../schema/outcome.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import { isInHeadline } from '../headline-text.js';
import { spanOf, subtree } from '../syntax.js';
import { speakersOf, statementOver } from '../telling.js';
import { firstTold } from './first-told.js';
import { itemsOf } from './items.js';
import { matterOf } from './matter.js';
import { mergeOutcomes } from './merge-outcomes.js';
import { nounFrame } from './noun-frame.js';
import type { OutcomeFrame } from './outcome-frame.js';
import { verbFrame } from './verb-frame.js';

const certainty = 0.7;

/** What came of talks and efforts, according to whom: progress or none, agreement or none. Plans and hopes are no outcomes. */
export function extractOutcomes(interpretation: Interpretation, statements: readonly Statement[]): Outcome[] {
  const { reading } = interpretation;
  const frames = reading.tokens
    .filter((token) => !isInHeadline(reading, token))
    .flatMap((token) => nounFrame(reading, token) ?? verbFrame(reading, token) ?? []);
  const outcomes = firstTold(reading, frames).flatMap((frame) => outcomeOf(interpretation, statements, frame) ?? []);
  return mergeOutcomes(outcomes);
}

function outcomeOf(
  interpretation: Interpretation,
  statements: readonly Statement[],
  frame: OutcomeFrame,
): Outcome | null {
  const { reading } = interpretation;
  const { source } = reading;
  const span = spanOf(reading, subtree(reading, frame.clause.index));
  const evidence = span === null ? [] : evidenceOf(source, span);
  if (evidence.length === 0) return null;
  // What a relative clause tells ("the truce that the two signed") is presupposed, not said.
  const isPresupposed = /^(?:relcl|acl)$/.test(frame.clause.label) && frame.clause.index > frame.head.index;
  const statement = isPresupposed ? null : statementOver(interpretation, statements, frame.head);
  const matter = matterOf(interpretation, frame);
  return {
    id: identifier('outcome', source.reportId, frame.kind, frame.head.start),
    kind: frame.kind,
    on: matter && passageOf(source, matter),
    items: itemsOf(reading, frame).flatMap((item) => passageOf(source, item) ?? []),
    accordingTo: speakersOf(statement),
    statement: statement?.id ?? null,
    evidence,
    certainty,
  };
}
