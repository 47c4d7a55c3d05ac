import type { EncodableToken } from '../../model/batch.js';

/** A token before it is analysed. */
export interface RawToken extends EncodableToken {
  /** Offset in the tokenized text; the token ends `lexeme.text.length` further on. */
  readonly start: number;
}

export const endOf = (token: RawToken): number => token.start + token.lexeme.text.length;
