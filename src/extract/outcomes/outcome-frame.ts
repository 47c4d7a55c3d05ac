import type { Outcome } from '../../schema/outcome.js';
import type { Token } from '../../text/reading.js';

/** Words that tell of an outcome, before it is known who says so. */
export interface OutcomeFrame {
  readonly kind: Outcome['kind'];
  /** The noun or verb that names the outcome. */
  readonly head: Token;
  /** The verb of the clause that tells of it. */
  readonly clause: Token;
  /** The mention before that tells which agreement it is; absent where the head itself tells. */
  readonly paper?: Token;
}

/** A frame of a verb, on what is told elsewhere; where that is null, its clause tells on what. */
export const frameOn = (
  kind: Outcome['kind'],
  clause: Token,
  paper: Token | null,
  head: Token = clause,
): OutcomeFrame => ({ kind, head, clause, ...(paper === null ? {} : { paper }) });

export const turned = (kind: 'progress' | 'agreement', isDenied: boolean): Outcome['kind'] =>
  isDenied ? `no-${kind}` : kind;
