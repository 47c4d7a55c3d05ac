import { roleOf } from '../../lexicon/roles.js';
import type { Analysis } from '../analysis.js';
import type { NamedRange } from '../name-recognizer.js';

/** An analysis that a mend may set right. Heads and names are by index into `tokens`. */
export interface Draft {
  readonly tokens: Analysis['tokens'];
  readonly tags: string[];
  readonly pos: string[];
  readonly lemmas: string[];
  readonly heads: Int32Array;
  readonly labels: string[];
  readonly names: NamedRange[];
}

/** Sets right, wherever it finds it, one thing the model is known to misread. */
export type Mend = (draft: Draft) => void;

/** Text of a token. */
export const wordAt = ({ tokens }: Draft, index: number): string => tokens[index]?.lexeme.text ?? '';

/** Tokens that hang on one, in order. */
export const dependents = ({ heads }: Draft, head: number): number[] =>
  [...heads.keys()].filter((index) => heads[index] === head && index !== head);

/** The person's name that a token is part of. */
export const personAt = ({ names }: Draft, index: number): NamedRange | undefined =>
  names.find(({ label, first, last }) => label === 'PERSON' && first <= index && index < last);

/** A word for who holds an office: "president", "Chancellor". */
export const isOfficeAt = (draft: Draft, index: number): boolean =>
  roleOf(wordAt(draft, index).toLowerCase())?.form === 'person';

/** Makes a title part of the phrase its name heads. */
export function hangTitle(draft: Draft, title: number, name: number): void {
  for (const child of dependents(draft, title)) if (child !== name) draft.heads[child] = name;
  draft.heads[title] = name;
  draft.labels[title] = 'compound';
}

/** Makes a verb the root of the sentence, whose root was the name that is its subject. */
export function raiseOver({ heads, labels }: Draft, verb: number, name: number): void {
  heads[verb] = verb;
  labels[verb] = 'ROOT';
  heads[name] = verb;
  labels[name] = 'nsubj';
}
