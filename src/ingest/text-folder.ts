import type { AlignedPiece } from '../text/alignment.js';
import type { AlignedText } from './aligned-text.js';

// Runs of white space (no-break and other typographic spaces among it), of characters that show nothing (zero-width,
// soft hyphen, byte order mark, direction marks, controls), and of everything else.
const runs =
  /([\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+)|([\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]+)|[^\s\u00a0\u1680\u2000-\u200f\u202f\u205f\u3000\u00ad\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]+/g;

/** Builds the clean text of one paragraph: white space folded to single spaces, invisible characters dropped, all of it aligned. */
export class TextFolder {
  private readonly original: string;
  private readonly texts: string[] = [];
  private readonly pieces: AlignedPiece[] = [];
  private length = 0;
  /** Offset of a plain space waiting for what follows it; -1: a space of no offset; null: none waits. */
  private pendingSpace: number | null = null;

  constructor(original: string) {
    this.original = original;
  }

  /** Characters taken so far. */
  get taken(): number {
    return this.length;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Takes the original's characters from `start` to `end`. */
  copy(start: number, end: number): this {
    for (const run of this.original.slice(start, end).matchAll(runs)) {
      const offset = start + run.index;
      if (run[1] !== undefined) this.space(run[0][0] === ' ' ? offset : -1);
      else if (run[2] === undefined) this.append(run[0], offset);
    }
    return this;
  }

  /** Takes characters that stand for the original's from `start` to `end` (a character reference). */
  replace(text: string, start: number, end: number): this {
    for (const run of text.matchAll(runs)) {
      if (run[1] !== undefined) this.space();
      else if (run[2] === undefined) this.append(run[0], start, end - start);
    }
    return this;
  }

  /** A space where the original has a break (a line's end, a tag), or at `offset` a plain one. */
  space(offset = -1): this {
    if (this.length > 0) this.pendingSpace ??= offset;
    return this;
  }

  build(): AlignedText {
    return { text: this.texts.join(''), pieces: this.pieces };
  }

  private append(text: string, original: number, originalLength?: number): void {
    if (this.pendingSpace !== null) {
      const offset = this.pendingSpace;
      this.pendingSpace = null;
      if (offset < 0) this.push(' ');
      else this.add(' ', offset);
    }
    this.add(text, original, originalLength);
  }

  private add(text: string, original: number, originalLength?: number): void {
    const last = this.pieces.at(-1);
    const continues =
      last !== undefined &&
      originalLength === undefined &&
      last.originalLength === undefined &&
      last.clean + last.length === this.length &&
      last.original + last.length === original;
    if (continues) this.pieces[this.pieces.length - 1] = { ...last, length: last.length + text.length };
    else {
      const piece = { clean: this.length, original, length: text.length };
      this.pieces.push(originalLength === undefined ? piece : { ...piece, originalLength });
    }
    this.push(text);
  }

  private push(text: string): void {
    this.texts.push(text);
    this.length += text.length;
  }
}
