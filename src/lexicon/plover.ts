import type { Action } from '../schema/action.js';

/** Quad class of each PLOVER event type (PLOVER manual, Open Event Data Alliance). */
const quadOfEvent = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
} as const satisfies Record<string, Action['quad']>;

export type PloverEvent = keyof typeof quadOfEvent;

export const quadOf = (event: PloverEvent): Action['quad'] => quadOfEvent[event];

export const isCooperative = (event: PloverEvent): boolean => quadOf(event).endsWith('cooperation');

/** A PLOVER event type with its mode, if any. */
export interface Coding {
  readonly event: PloverEvent;
  readonly mode: string | null;
}
