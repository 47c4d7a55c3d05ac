import type { ParagraphRole } from '../../text/source-text.js';
import type { AlignedText } from '../aligned-text.js';

/** A paragraph as the text or the page gives it. `role` is what markup says it is; null where nothing says. */
export interface Block {
  readonly content: AlignedText;
  readonly role: ParagraphRole | null;
  /** Whether it is an item of a list or a cell of a table: such lines may rightly stand twice. */
  readonly isItem?: boolean;
}
