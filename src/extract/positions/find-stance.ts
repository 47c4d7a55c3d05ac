import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { doerOf } from '../commitments/subject.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, hasPassiveAuxiliary } from '../syntax.js';
import { critic } from './critic.js';
import { demand } from './demanding.js';
import { firmness, standing } from './firmness.js';
import { forWhom } from './for-whom.js';
import { readiness } from './readiness.js';
import { redLine } from './red-line.js';
import { setCondition } from './set-condition.js';
import type { Stance } from './stance.js';
import { again, documents } from './stance-words.js';
import { support } from './support.js';

/** The stance a verb tells of; null for none. */
export function findStance(reading: Reading, verb: Token): Stance | null {
  // "was prepared to walk out": an adjective with the auxiliary of a passive.
  const isPredicate = verb.pos === 'ADJ' && hasPassiveAuxiliary(reading, verb);
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX' && !isPredicate) return null;
  const held = standing(reading, verb) ?? forWhom(reading, verb);
  const holder = held?.holder ?? doerOf(reading, verb);
  if (holder === null) return null;
  const frame =
    held ??
    (isAgent(holder) || documents.has(holder.lemma)
      ? (firmness(reading, verb) ??
        readiness(reading, verb) ??
        setCondition(reading, verb) ??
        redLine(reading, verb) ??
        critic(reading, verb) ??
        support(reading, verb) ??
        demand(reading, verb))
      : null);
  if (frame === null) return null;
  const change = frame.change === 'not-stated' && isHeldBefore(reading, verb) ? 'unchanged' : frame.change;
  const { issue } = frame;
  // "a ban, which Oslo opposes"
  const isRelative = issue?.label === 'dobj' && /^(?:which|that)$/.test(issue.lower);
  return {
    clause: verb,
    demands: [],
    ...frame,
    issue: isRelative ? antecedent(reading, issue) : issue,
    holder: frame.holder ?? holder,
    change,
  };
}

/** "again demanded", "still opposes" */
export const isHeldBefore = (reading: Reading, verb: Token): boolean =>
  again.has(verb.lower) || childrenWith(reading, verb.index, 'advmod').some(({ lower }) => again.has(lower));
