import type { Evidence } from '../../schema/evidence.js';

/** A stretch of a report's original text and where it begins there. */
type Piece = [start: number, text: string];
/** Two offsets in the place of a piece of evidence. */
type Packed = Partial<Evidence> & { [mark]?: readonly [start: number, end: number] };

export interface TextVisitor {
  visit(key: string, text: string): void;
}

/** The key of packed evidence; no field of the record is called so. */
const mark = '@';
const evidenceKeys = 6;
const longestContext = 32;
const longestReport = 2 ** 25;

/**
 * Packs the facts of one report: a piece of evidence becomes its two offsets, and the words it shows of the original are kept
 * once for all facts. What the kept words do not give back exactly stays as it is.
 */
export class EvidencePacker {
  private readonly report: string;
  private readonly seen = new Map<number, { readonly evidence: Evidence; readonly packed: Packed }>();

  constructor(report: string) {
    this.report = report;
  }

  /** A copy with packed evidence, good once `original` was called; `visitor` is shown every text field outside of evidence. */
  pack(value: unknown, visitor: TextVisitor | null = null): unknown {
    if (Array.isArray(value)) return value.map((item) => this.pack(item, visitor));
    if (typeof value !== 'object' || value === null) return value;
    if ('exact' in value) return this.packed(value as Evidence);
    const copy: Record<string, unknown> = {};
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key];
      copy[key] = typeof item === 'object' && item !== null ? this.pack(item, visitor) : item;
      if (typeof item === 'string') visitor?.visit(key, item);
    }
    return copy;
  }

  /** The words that all packed evidence shows. */
  original(): OriginalWords {
    const windows = [...this.seen.values()].map(({ evidence: { start, exact, prefix, suffix } }): Piece => {
      return [start - prefix.length, prefix + exact + suffix];
    });
    const original = OriginalWords.joined(this.report, windows);
    for (const { evidence, packed } of this.seen.values()) {
      if (same(original.evidence(evidence.start, evidence.end), evidence)) continue;
      delete packed[mark];
      Object.assign(packed, evidence);
    }
    return original;
  }

  private packed(evidence: Evidence): Packed {
    const { start, end } = evidence;
    const place = start * longestReport + end;
    const first = this.seen.get(place);
    if (first !== undefined) return same(first.evidence, evidence) ? first.packed : evidence;
    const packed: Packed = { [mark]: [start, end] };
    this.seen.set(place, { evidence, packed });
    return packed;
  }
}

/** The original text of a report as far as its evidence shows it. */
export class OriginalWords {
  private readonly report: string;
  private readonly pieces: readonly Piece[];

  private constructor(report: string, pieces: readonly Piece[]) {
    this.report = report;
    this.pieces = pieces;
  }

  static joined(report: string, windows: Piece[]): OriginalWords {
    const pieces: Piece[] = [];
    for (const [start, text] of windows.sort(([one], [other]) => one - other)) {
      const last = pieces.at(-1);
      const overlap = last === undefined ? -1 : last[0] + last[1].length - start;
      if (last === undefined || overlap < 0) pieces.push([start, text]);
      else if (overlap < text.length) last[1] += text.slice(overlap);
    }
    return new OriginalWords(report, pieces);
  }

  static parse(report: string, json: string): OriginalWords {
    return new OriginalWords(report, JSON.parse(json) as Piece[]);
  }

  toString(): string {
    return JSON.stringify(this.pieces);
  }

  /** The inverse of `EvidencePacker.pack`. */
  unpack(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.unpack(item));
    if (typeof value !== 'object' || value === null) return value;
    const place = (value as Packed)[mark];
    if (place !== undefined) return this.evidence(...place);
    const unpacked: Record<string, unknown> = {};
    for (const key in value) unpacked[key] = this.unpack((value as Record<string, unknown>)[key]);
    return unpacked;
  }

  evidence(start: number, end: number): Evidence {
    const { report } = this;
    const [first, text] = this.pieceAt(start);
    const [from, to] = [start - first, end - first];
    return {
      report,
      start,
      end,
      exact: text.slice(from, to),
      prefix: text.slice(Math.max(0, from - longestContext), from),
      suffix: text.slice(to, to + longestContext),
    };
  }

  /** The last piece that begins at or before an offset. */
  private pieceAt(offset: number): Piece {
    let [low, high] = [0, this.pieces.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle][0] <= offset) low = middle;
      else high = middle;
    }
    return this.pieces[low];
  }
}

function same(one: Evidence, other: Evidence): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.exact === other.exact &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix &&
    one.report === other.report &&
    Object.keys(other).length === evidenceKeys
  );
}
