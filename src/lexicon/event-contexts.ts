import { lexiconTable } from './table.js';

const contexts = lexiconTable(
  'event-contexts',
  (rows: Record<string, string[]>) => new Map<string, readonly string[]>(Object.entries(rows)),
);

const none: readonly string[] = [];

/** The PLOVER contexts a word speaks of; `lemma` in lower case. */
export function eventContexts(lemma: string): readonly string[] {
  return contexts().get(lemma) ?? none;
}
