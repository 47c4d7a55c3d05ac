import type { Span } from '../../../text/span.js';

/** An attribution that a rule proposes, with the token its cue is built around; null where the text has no cue. */
export interface Proposal {
  readonly head: number | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
