/** What one cue is read to ascribe: token indices in order. */
export interface Proposal {
  /** The word the cue hangs on. */
  readonly anchor: number;
  /** Probability of the anchor to be one. */
  readonly probability: number;
  /** Natural logarithm of the probability that the roles are these, given the anchor. */
  readonly logProbabilityOfRoles: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}
