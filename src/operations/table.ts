import type { Operation, OperationDefinition } from './operation.js';

/** What the overview tells of an operation. What it does is loaded when it is asked for: most commands need little of Readout. */
export interface OperationEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<OperationDefinition>;
}

/** Everything Readout can do; the doors read this list and nothing else. */
export const operations: readonly OperationEntry[] = [
  {
    name: 'read',
    summary: 'read reports and print the sourced record of each',
    load: async () => (await import('./read.js')).read,
  },
  {
    name: 'verify',
    summary: 're-check every piece of evidence of a record against its report',
    load: async () => (await import('./verify.js')).verify,
  },
  {
    name: 'demo',
    summary:
      'load the example reports of a call of 3 July 2025 and show the matrix, the ledger and the disputed values',
    load: async () => (await import('./demo.js')).demo,
  },
  {
    name: 'add',
    summary: 'read reports and keep their records in the store',
    load: async () => (await import('./add.js')).add,
  },
  {
    name: 'watch',
    summary: 'look at feeds again and again, politely, and keep what is new and what was changed',
    load: async () => (await import('./watch.js')).watch,
  },
  {
    name: 'occasions',
    summary: 'list the calls, meetings, strikes, truces, releases and other occasions that the stored reports tell of',
    load: async () => (await import('./occasions.js')).occasions,
  },
  {
    name: 'show',
    summary: 'show one occasion: agreed values, disputed values side by side, and why its reports were merged',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'compare',
    summary: "set the sides' accounts of an occasion side by side: the readout matrix",
    load: async () => (await import('./compare.js')).compare,
  },
  {
    name: 'contacts',
    summary: 'list the known contacts of two parties and check what is claimed of their number',
    load: async () => (await import('./contacts.js')).contacts,
  },
  {
    name: 'timeline',
    summary: 'list what happened, day by day, with the precision each day is known to',
    load: async () => (await import('./timeline.js')).timeline,
  },
  {
    name: 'positions',
    summary: 'list where a holder stood on an issue over time, each change marked with both quotes',
    load: async () => (await import('./positions.js')).positions,
  },
  {
    name: 'commitments',
    summary: 'list what was promised and announced: open, due, kept, broken or superseded, with the later evidence',
    load: async () => (await import('./commitments.js')).commitments,
  },
  {
    name: 'quotes',
    summary: 'list sayings with their wordings across reports, and which words were altered in quotation',
    load: async () => (await import('./quotes.js')).quotes,
  },
  {
    name: 'search',
    summary: 'search the full text of stored reports and facts',
    load: async () => (await import('./search.js')).search,
  },
  {
    name: 'revisions',
    summary: 'show what was changed in pages after they were first read: text and facts',
    load: async () => (await import('./revisions.js')).revisions,
  },
  {
    name: 'log',
    summary: 'say what was stored, refused, merged or decided, and why',
    load: async () => (await import('./log.js')).log,
  },
  {
    name: 'undo',
    summary: 'undo a merge for good, or vouch for it; a new reading keeps to it',
    load: async () => (await import('./undo.js')).undo,
  },
  {
    name: 'backup',
    summary: 'write a copy of the store that opens as a store of its own',
    load: async () => (await import('./backup.js')).backup,
  },
  {
    name: 'reread',
    summary: 'read stored reports again with this engine, keep what people decided, and say what changed, fact by fact',
    load: async () => (await import('./reread.js')).reread,
  },
  {
    name: 'delete',
    summary: 'delete a report and everything derived from it',
    load: async () => (await import('./delete.js')).deleteReport,
  },
];

/** The whole of one operation. */
export async function loadOperation({ name, summary, load }: OperationEntry): Promise<Operation> {
  return { name, summary, ...(await load()) };
}
