import type { AlignedPiece } from '../text/alignment.js';

/** A stretch of clean text and where its characters stand in the original. `pieces[].clean` counts from the stretch's start. */
export interface AlignedText {
  readonly text: string;
  readonly pieces: readonly AlignedPiece[];
}

/** The part of a stretch from `start` to `end` (end exclusive, UTF-16 units). */
export function sliceAligned(aligned: AlignedText, start: number, end: number = aligned.text.length): AlignedText {
  const pieces: AlignedPiece[] = [];
  for (const piece of aligned.pieces) {
    const from = Math.max(start, piece.clean);
    const to = Math.min(end, piece.clean + piece.length);
    if (from >= to) continue;
    const moved = { clean: from - start, length: to - from };
    pieces.push(
      piece.originalLength === undefined
        ? { ...moved, original: piece.original + from - piece.clean }
        : { ...moved, original: piece.original, originalLength: piece.originalLength },
    );
  }
  return { text: aligned.text.slice(start, end), pieces };
}

/** Without white space at the ends. */
export function trimAligned(aligned: AlignedText): AlignedText {
  const { text } = aligned;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start === 0 && end === text.length ? aligned : sliceAligned(aligned, Math.min(start, end), end);
}

/** Joins stretches with a separator that has no original of its own. */
export function joinAligned(stretches: readonly AlignedText[], separator: string): AlignedText {
  const pieces: AlignedPiece[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const stretch of stretches) {
    if (texts.length > 0) length += separator.length;
    for (const piece of stretch.pieces) pieces.push({ ...piece, clean: piece.clean + length });
    texts.push(stretch.text);
    length += stretch.text.length;
  }
  return { text: texts.join(separator), pieces };
}
