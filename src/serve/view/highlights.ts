import type { Place } from './report-places.js';

/** A place to mark, with what it stands for. */
export interface Mark extends Place {
  /** Anchor of the place, unique within a page. */
  readonly anchor: string;
  /** Anchor of the fact it is evidence of. */
  readonly fact: string;
  readonly number: number;
}

/** A stretch of text between two boundaries of marks. */
export interface Segment {
  readonly text: string;
  /** Marks that cover it, the shortest first. */
  readonly covering: readonly Mark[];
  /** Marks that begin with it. */
  readonly beginning: readonly Mark[];
  /** Marks that end with it. */
  readonly ending: readonly Mark[];
}

/** Cuts text at every boundary of marks, which may overlap and nest freely. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const boundaries = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const length = ({ start, end }: Place): number => end - start;
  return boundaries.slice(0, -1).map((start, index) => {
    const end = boundaries[index + 1];
    const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      text: text.slice(start, end),
      covering: covering.sort((one, other) => length(one) - length(other)),
      beginning: covering.filter((mark) => mark.start === start),
      ending: covering.filter((mark) => mark.end === end),
    };
  });
}
