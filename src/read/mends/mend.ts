import type { Analysis } from '../analysis.js';
import type { NamedRange } from '../name-recognizer.js';

/** An analysis that a mend may set right. Heads and names are by index into `tokens`. */
export interface Draft {
  readonly tokens: Analysis['tokens'];
  readonly tags: string[];
  readonly pos: string[];
  readonly lemmas: string[];
  readonly heads: Int32Array;
  readonly labels: string[];
  readonly names: NamedRange[];
}

/** Sets right, wherever it finds it, one thing the model is known to misread. */
export type Mend = (draft: Draft) => void;

/** Text of a token. */
export const wordAt = ({ tokens }: Draft, index: number): string => tokens[index]?.lexeme.text ?? '';

/** Tokens that hang on one, in order. */
export const dependents = ({ heads }: Draft, head: number): number[] =>
  [...heads.keys()].filter((index) => heads[index] === head && index !== head);
