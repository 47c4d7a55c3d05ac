import type { SourceText } from './source-text.js';
import type { Span } from './span.js';

/** A token with its analysis. Indices are into `Reading.tokens`; offsets are into the clean text. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly norm: string;
  /** Whether one plain space follows. */
  readonly spaceAfter: boolean;
  readonly isSpace: boolean;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Universal part of speech. */
  readonly pos: string;
  /** Universal features, `Name=Value|...`, or empty. */
  readonly morph: string;
  readonly lemma: string;
  /** Index of the head; a root is its own head. */
  readonly head: number;
  /** CLEAR/OntoNotes dependency label. */
  readonly label: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** OntoNotes entity type of the name it is part of, or empty. */
  readonly entity: string;
}

/** A range of tokens: first index, and the index after the last. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  readonly index: number;
  /** Index of its paragraph in `SourceText.paragraphs`. */
  readonly paragraph: number;
}

/** A named entity as the reader marks it: OntoNotes label (PERSON, ORG, GPE, NORP, DATE...). */
export interface Name extends Span, TokenRange {
  readonly label: string;
}

/** What the reading engine finds in one report. */
export interface Reading {
  readonly source: SourceText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** Children of each token, in order. */
  readonly children: readonly (readonly number[])[];
  /** The encoder's output, `vectorWidth` numbers a token (spaCy's `doc.tensor`). */
  readonly vectors: Float32Array;
  readonly vectorWidth: number;
}
