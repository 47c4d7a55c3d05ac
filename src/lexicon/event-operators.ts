import { lexiconTable } from './table.js';

/** What a word does to the action that is its complement: "agree to meet", "refuse to meet", "begin to meet". */
export type EventOperator =
  | 'say'
  | 'promise'
  | 'vow'
  | 'plan'
  | 'decide'
  | 'threaten'
  | 'refuse'
  | 'deny'
  | 'fail'
  | 'demand'
  | 'aspect'
  | 'order'
  | 'cause'
  | 'allow'
  | 'prevent'
  | 'stop';

const operators = lexiconTable(
  'event-operators',
  (rows: Record<string, EventOperator[]>) => new Map<string, readonly EventOperator[]>(Object.entries(rows)),
);

const none: readonly EventOperator[] = [];

/** @param word lemma of a verb (with its particle), adjective or noun */
export function eventOperators(word: string): readonly EventOperator[] {
  return operators().get(word) ?? none;
}
