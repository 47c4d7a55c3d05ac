import type { Row } from '../../schema/comparison.js';
import type { Telling } from '../../schema/telling.js';

/** That a topic came up, an outcome was reached or something is so, or that it did not or is not; `side` is null where no side says so. */
export interface Claim {
  readonly kind: Row['kind'];
  readonly topic: string;
  readonly words: ReadonlySet<string>;
  readonly side: string | null;
  readonly denies: boolean;
  /** Whether the words are given as quoted. */
  readonly quoted: boolean;
  readonly telling: Telling;
}
