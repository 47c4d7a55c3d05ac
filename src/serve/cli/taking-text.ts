import type { Taken, TakingSummary } from '../../schema/taken.js';
import { counted } from '../view/verdicts.js';
import type { Rendering } from './rendering.js';

/** How reports taken into the store are shown: a line each, and at the end how many came to what. */
export const takingRendering: Rendering = {
  terminal: (item) => ('summary' in (item as object) ? summaryLine(item as TakingSummary) : takenLine(item as Taken)),
  table: {
    columns: ['outcome', 'report', 'new', 'gone', 'kept', 'source', 'reason'],
    rows: (item) => ('summary' in (item as object) ? [] : [takenCells(item as Taken)]),
  },
};

/** What was refused is told on standard error. */
function takenLine({ outcome, change, source }: Taken): string {
  if (outcome === 'refused') return '';
  const facts = change === null ? '' : counted(change.factsAdded + change.factsAltered + change.factsKept, 'fact');
  return [outcome.padEnd(9), change?.report ?? '', facts, source].filter(Boolean).join('  ');
}

function takenCells({ outcome, change, source, refusal }: Taken): string[] {
  const counts =
    change === null ? ['', '', ''] : [change.factsAdded, change.factsRemoved, change.factsKept].map(String);
  const reason = refusal === null ? '' : `${refusal.code}: ${refusal.reason}`;
  return [outcome, change?.report ?? '', ...counts, source, reason];
}

function summaryLine({ summary }: TakingSummary): string {
  const { read, revised, unchanged, duplicates, refused, reasons } = summary;
  const codes = Object.entries(reasons).sort(([, one], [, other]) => other - one);
  const why = codes.length === 0 ? '' : ` (${codes.map(([code, count]) => `${code} ${count}`).join(', ')})`;
  return `read ${read}, revised ${revised}, unchanged ${unchanged}, duplicates ${duplicates}, refused ${refused}${why}`;
}
