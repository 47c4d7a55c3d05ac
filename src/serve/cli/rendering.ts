import type { TerminalOptions } from './terminal-options.js';

/** How the items of an operation are shown by this door; an empty text shows nothing. JSON needs nothing of its own. */
export interface Rendering {
  terminal(item: unknown, options: TerminalOptions): string;
  readonly table?: { readonly columns: readonly string[]; rows(item: unknown): string[][] };
  page?(items: readonly unknown[]): string;
}
