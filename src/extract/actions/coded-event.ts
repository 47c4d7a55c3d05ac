import type { Coding } from '../../lexicon/plover.js';
import type { Action } from '../../schema/action.js';

/** An event as read off the parse, before its actors are looked up. Numbers are token indices. */
export interface CodedEvent extends Coding {
  /** The word that tells of it. */
  readonly cue: number;
  readonly status: Action['status'];
  /** Head of the noun phrase that names who acts; null where none is named. */
  readonly actor: number | null;
  /** Predicates and nouns whose dependents name whom it is done to, the closest first. */
  readonly scope: readonly number[];
  /** Head of the noun phrase that names whom it is done to, where the construction says so. */
  readonly recipient: number | null;
  /** 0 to 1: how telling the words are. */
  readonly strength: number;
}
