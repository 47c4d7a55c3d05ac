import type { NamedRange } from './name-recognizer.js';
import type { RawToken } from './tokenizer/raw-token.js';

/** Tokens read in one go, with what each was found to be. Heads and names are by index into `tokens`. */
export interface Analysis {
  readonly tokens: readonly RawToken[];
  readonly tags: readonly string[];
  readonly pos: readonly string[];
  readonly morphs: readonly string[];
  readonly lemmas: readonly string[];
  /** A root is its own head. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  readonly startsSentence: Uint8Array;
  readonly names: readonly NamedRange[];
  /** The encoder's output, `vectorWidth` numbers a token. */
  readonly vectors: Float32Array;
}
