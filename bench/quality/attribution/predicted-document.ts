import type { Attribution } from '../../../src/extract/statements/attribution.js';
import type { Span } from '../../../src/text/span.js';

type Pieces = readonly (readonly [number, number])[];

/** A line of predictions as the shared scorer reads it; it passes over the certainty. */
export interface PredictedDocument {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: Pieces | null;
    readonly cue: Pieces | null;
    readonly content: Pieces;
    readonly certainty: number;
  }[];
}

export function predictedDocument(id: string, attributions: readonly Attribution[]): PredictedDocument {
  return {
    id,
    attributions: attributions.map(({ source, cue, content, certainty }) => ({
      source: source.length === 0 ? null : piecesOf(source),
      cue: cue.length === 0 ? null : piecesOf(cue),
      content: piecesOf(content),
      certainty,
    })),
  };
}

const piecesOf = (spans: readonly Span[]): Pieces => spans.map(({ start, end }) => [start, end] as const);
