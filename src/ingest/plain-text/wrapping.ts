/** Where a text breaks its lines at a width, not at paragraphs' ends. */
export interface Wrapping {
  /** Whether the break between two lines in succession is only a wrap. */
  joins(line: string, next: string): boolean;
}

const widest = 130;
const leastWraps = 2;
const wrapShare = 0.2;

/** An end no sentence has, or a start no paragraph has: this break cannot be a paragraph's. */
const breaksSentence = (line: string, next: string): boolean =>
  /[\p{L}\p{N},;–—-]$/u.test(line) && /^[\p{Ll}\p{N}(]/u.test(next);

/**
 * The wrapping of a text, found from breaks that fall within a sentence; null where each line is a paragraph.
 * A break is a wrap where the next line's first word would not have fitted.
 * @param pairs lines in succession with no blank line between, white space at their ends cut
 */
export function findWrapping(pairs: readonly (readonly [line: string, next: string])[]): Wrapping | null {
  const within = pairs.filter(([line, next]) => line.length <= widest && breaksSentence(line, next));
  if (within.length < leastWraps || within.length < pairs.length * wrapShare) return null;
  const width = within.reduce((longest, [line]) => Math.max(longest, line.length), 0);
  return {
    joins: (line, next) =>
      breaksSentence(line, next) || line.length + 1 + next.length - next.replace(/^\S+/, '').length > width,
  };
}
