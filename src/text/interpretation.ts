import type { Entity } from '../schema/entity.js';
import type { Time } from '../schema/time.js';
import type { Reading, TokenRange } from './reading.js';
import type { Span } from './span.js';

/** A time expression in the clean text, resolved as far as it can be; fields as in the schema's Time. */
export interface TimeExpression extends Span, Omit<Time, 'text' | 'evidence' | 'start' | 'end'> {
  /** First day or minute, ISO 8601; null where unresolved. */
  readonly from: string | null;
  /** Last day or minute, ISO 8601, inclusive; null where unresolved. */
  readonly to: string | null;
}

/** A mention of someone or something: a name, a pronoun, or a noun phrase ("the spokesman"). */
export interface Mention extends Span, TokenRange {
  readonly form: 'name' | 'pronoun' | 'nominal';
  /** Index of the head token. */
  readonly head: number;
}

/** The mentions of one entity within a report, first to last. */
export interface Chain extends Pick<Entity, 'name' | 'kind' | 'aliases' | 'country' | 'role'> {
  /** Stable id of the entity, also its id in the record. */
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** A reading with its times and its entities: what the extractors work on. */
export interface Interpretation {
  readonly reading: Reading;
  readonly times: readonly TimeExpression[];
  readonly chains: readonly Chain[];
  /** By the head of a pronoun or noun phrase for somebody without a name: the noun phrase that introduced them. */
  readonly introductions: ReadonlyMap<number, Mention>;
}
