import type { Reading } from '../../../../text/reading.js';
import type { ParagraphTokens } from '../paragraph-tokens.js';

/** The roles that the layout of a paragraph shows: token indices in order. */
export interface LayoutRoles {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** Tokens of stretches of a paragraph, [start, end) from its first character. A token in two belongs to the first named. */
export function rolesOf(
  reading: Reading,
  paragraph: ParagraphTokens,
  stretches: Readonly<Record<keyof LayoutRoles, readonly [start: number, end: number]>>,
): LayoutRoles {
  const taken = new Set<number>();
  const within = ([start, end]: readonly [number, number]): number[] =>
    reading.tokens
      .slice(paragraph.first, paragraph.last)
      .filter((token) => token.start < paragraph.start + end && paragraph.start + start < token.end)
      .map(({ index }) => index)
      .filter((index) => !taken.has(index) && taken.add(index));
  return { content: within(stretches.content), source: within(stretches.source), cue: within(stretches.cue) };
}
