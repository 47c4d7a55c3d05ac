import type { z } from 'zod';
import type { ErrorCode } from '../errors.js';
import type { IssueCode } from '../schema/issue.js';

/** One input that could not be taken; the rest goes on. */
export interface Failure {
  /** The file or URL, as given. */
  readonly input: string;
  readonly code: ErrorCode | IssueCode;
  readonly message: string;
}

/** How far a long operation has come, in whole inputs. */
export interface Progress {
  readonly done: number;
  /** Null where it is not known. */
  readonly total: number | null;
  readonly current: string;
}

/** What a door lends an operation while it runs. */
export interface OperationContext {
  readStandardInput(): Promise<Uint8Array>;
  fail(failure: Failure): void;
  progress(progress: Progress): void;
  /** Aborted where the user asks to stop; what looks at it stops in order, anything else at once. */
  readonly signal: AbortSignal;
}

/**
 * Something Readout can do, defined once: the doors derive their flags, help and routes from it. Its name and summary stand in
 * table.ts. An operation yields items of `output`; a single answer is one item.
 */
export interface OperationDefinition<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  /** Command lines that work, each with what it does. */
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly input: Input;
  /** Keys of `input` given by place; the last may be a list. */
  readonly positionals: readonly (keyof z.infer<Input> & string)[];
  readonly output: Output;
  run(input: z.infer<Input>, context: OperationContext): AsyncIterable<z.infer<Output>>;
}

export interface Operation extends OperationDefinition {
  readonly name: string;
  readonly summary: string;
}

/** Fixes the types of an operation's parts to each other, then forgets them: doors treat all operations alike. */
export function defineOperation<Input extends z.ZodObject, Output extends z.ZodType>(
  definition: OperationDefinition<Input, Output>,
): OperationDefinition {
  return definition as unknown as OperationDefinition;
}
