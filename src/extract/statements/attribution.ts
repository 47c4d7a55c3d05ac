import type { Span } from '../../text/span.js';

/** An attribution relation (PolNeAR's terms): a content ascribed to a source by a cue, each a list of pieces of the clean text. */
export interface Attribution {
  /** Empty where the report names no source. */
  readonly source: readonly Span[];
  /** Empty where nothing in the text marks the ascription (a transcript turn, say). */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Probability that content and source are right, 0 to 1. */
  readonly certainty: number;
}
