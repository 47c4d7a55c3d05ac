import { readModelFile } from './model-file.js';

/** A tokenizer exception: what a string is split into, with the norm of a part where it is not the part's own. */
export type ExceptionPart = readonly [text: string, norm: string | null];

/** A value to equal, or a test on it. */
export type Condition =
  | string
  | boolean
  | { readonly IN?: readonly string[]; readonly NOT_IN?: readonly string[]; readonly REGEX?: string };

/** A pattern of the attribute ruler over consecutive tokens, and what it sets on one of them. */
export interface AttributeRule {
  readonly patterns: readonly (readonly Readonly<Record<string, Condition>>[])[];
  readonly index: number;
  readonly attributes: Readonly<Partial<Record<'TAG' | 'POS' | 'MORPH' | 'LEMMA' | 'DEP', string>>>;
}

/** Lemma rules of one part of speech: endings with their replacements, irregular forms, and the known lemmas. */
export interface LemmaTable {
  readonly rules: readonly (readonly [ending: string, replacement: string])[];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
  /** Joined by spaces: one string is read much faster than 80,000. */
  readonly lemmas: string;
}

/** A transition of a parser or name recognizer: spaCy's action number and the label it gives. */
export type Transition = readonly [action: number, label: string];

/** What the reader knows besides its weights. Regular expressions are sources in JavaScript's `u` syntax. */
export interface Tables {
  /** Strings that spaCy numbers by place rather than by hash. */
  readonly symbols: readonly string[];
  /** Norms by the string's number, in 16 hexadecimal digits. */
  readonly norms: Readonly<Record<string, string>>;
  readonly tokenizer: {
    readonly prefix: string;
    readonly suffix: string;
    readonly infix: string;
    readonly url: string;
    readonly exceptions: Readonly<Record<string, readonly ExceptionPart[]>>;
    /** What the affix rules leave of those exceptions that they take apart. */
    readonly phrases: readonly (readonly string[])[];
  };
  readonly tags: readonly string[];
  readonly parserTransitions: readonly Transition[];
  readonly nameTransitions: readonly Transition[];
  readonly attributeRules: readonly AttributeRule[];
  readonly lemmas: Readonly<Record<string, LemmaTable>>;
}

export const loadTables = (): Tables => JSON.parse(readModelFile('tables.json').toString('utf8')) as Tables;
