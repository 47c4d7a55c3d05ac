import type { CommitmentState } from '../../schema/commitment-history.js';
import type { Comparison } from '../../schema/comparison.js';
import type { Decision } from '../../schema/decision.js';
import type { Ledger } from '../../schema/ledger.js';
import type { LogLine } from '../../schema/log-line.js';
import type { Occasion } from '../../schema/occasion.js';
import type { PositionHistory } from '../../schema/position-history.js';
import type { Quotation } from '../../schema/quotation.js';
import type { Reread } from '../../schema/reread.js';
import type { Revision } from '../../schema/revision.js';
import type { SearchHit } from '../../schema/search-hit.js';
import type { TimelineEntry } from '../../schema/timeline-entry.js';
import { matrixPage } from '../view/matrix-page.js';
import { wordsOf } from '../view/quotes.js';
import { counted } from '../view/verdicts.js';
import { commitmentRows, commitmentText } from './commitments-text.js';
import { comparisonText, valueText } from './comparison-text.js';
import { ledgerText } from './ledger-text.js';
import { positionRows, positionsText } from './positions-text.js';
import { quotationRows, quotationText } from './quotations-text.js';
import type { Rendering } from './rendering.js';
import { rereadRows, rereadText } from './reread-text.js';
import { revisionColumns, revisionRows, revisionText } from './revision-text.js';
import { takingRendering } from './taking-text.js';
import type { TerminalOptions } from './terminal-options.js';

const comparisonColumns = ['topic', 'kind', 'standing', 'side', 'verdict', 'speaker', 'publisher', 'quote'];

/** How the answers of the operations on the store are shown by this door. */
export const storeRenderings: Readonly<Record<string, Rendering>> = {
  add: takingRendering,
  watch: takingRendering,
  revisions: {
    terminal: (item, options) => revisionText(item as Revision, options),
    table: { columns: revisionColumns, rows: (item) => revisionRows(item as Revision) },
  },
  occasions: {
    terminal: (item) => occasionLine(item as Occasion),
    table: {
      columns: ['id', 'day', 'kind', 'parties', 'reports', 'origins', 'disputed'],
      rows: (item) => [occasionCells(item as Occasion)],
    },
  },
  show: {
    terminal: (item, options) => occasionText(item as Occasion, options),
    table: {
      columns: ['attribute', 'agreement', 'value', 'origins', 'speaker', 'publisher', 'quote'],
      rows: (item) => attributeRows((item as Occasion).attributes),
    },
  },
  compare: {
    terminal: (item, options) => comparisonText(item as Comparison, options),
    table: { columns: comparisonColumns, rows: (item) => comparisonRows(item as Comparison) },
    page: (items) => matrixPage(items as readonly Comparison[]),
  },
  contacts: {
    terminal: (item, options) => ledgerText(item as Ledger, options),
    table: {
      columns: ['day', 'kind', 'status', 'origins', 'occasion'],
      rows: (item) =>
        (item as Ledger).entries.map((entry) => [
          entry.day ?? '',
          entry.kind,
          entry.status,
          String(entry.origins),
          entry.occasion,
        ]),
    },
  },
  demo: {
    terminal: (item, options) => {
      const { comparison, ledger } = item as { comparison: Comparison; ledger: Ledger };
      return `${comparisonText(comparison, options)}\n\n${ledgerText(ledger, options)}`;
    },
    table: {
      columns: comparisonColumns,
      rows: (item) => comparisonRows((item as { comparison: Comparison }).comparison),
    },
    page: (items) => {
      const shown = items as readonly { comparison: Comparison; ledger: Ledger }[];
      return matrixPage(
        shown.map(({ comparison }) => comparison),
        shown.map(({ ledger }) => ledger),
      );
    },
  },
  timeline: lines(
    (item) => {
      const { when, until, precision, knownAt, what, status, who, toWhom, publisher, report, evidence } =
        item as TimelineEntry;
      const days = until === null || until === when ? when : `${when}/${until}`;
      return [
        days,
        precision,
        knownAt,
        what,
        status ?? '',
        who.join('; '),
        toWhom.join('; '),
        publisher ?? report,
        wordsOf({ evidence: evidence.slice(0, 1) }),
      ];
    },
    ['when', 'precision', 'known', 'what', 'status', 'who', 'to whom', 'publisher', 'words'],
  ),
  commitments: {
    terminal: (item, options) => commitmentText(item as CommitmentState, options),
    table: commitmentRows,
  },
  positions: {
    terminal: (item, options) => positionsText(item as PositionHistory, options),
    table: positionRows,
  },
  quotes: {
    terminal: (item, options) => quotationText(item as Quotation, options),
    table: quotationRows,
  },
  search: lines(
    (item) => {
      const { knownAt, publisher, report, supersededBy, noun, headline, evidence } = item as SearchHit;
      const words = wordsOf({ evidence: evidence.slice(0, 1) }) || (headline ?? '');
      return [knownAt, publisher ?? report, noun ?? 'report', words, report, supersededBy === null ? '' : 'superseded'];
    },
    ['known', 'publisher', 'noun', 'words', 'report', 'standing'],
  ),
  log: lines(
    (item) => {
      const { at, kind, subject, reason } = item as LogLine;
      return [at, kind, subject, reason];
    },
    ['at', 'kind', 'subject', 'reason'],
  ),
  undo: {
    ...lines(
      (item) => {
        if (isRetracted(item)) return [item.retracted, 'retracted', '', '', item.reason, ''];
        const { id, verdict, one, other, reason, decidedAt } = item as Decision;
        return [id, verdict, one.id, other.id, reason, decidedAt];
      },
      ['decision', 'verdict', 'one', 'other', 'reason', 'at'],
    ),
    terminal: (item) => {
      if (isRetracted(item)) return `taken back: ${item.retracted}`;
      const { verdict, one, other } = item as Decision;
      return `${verdict}: ${one.id} and ${other.id}`;
    },
  },
  reread: { terminal: (item, options) => rereadText(item as Reread, options), table: rereadRows },
  backup: {
    ...lines(
      (item) => {
        const { file, reports, facts, bytes } = item as { file: string } & Record<string, number>;
        return [file, ...[reports, facts, bytes].map(String)];
      },
      ['file', 'reports', 'facts', 'bytes'],
    ),
    terminal: (item) => `written to ${(item as { file: string }).file}`,
  },
  delete: {
    ...lines((item) => [(item as { deleted: string }).deleted], ['deleted']),
    terminal: (item) => `deleted ${(item as { deleted: string }).deleted} and everything derived from it`,
  },
};

function lines(cells: (item: unknown) => string[], columns: readonly string[]): Rendering {
  return { terminal: (item) => cells(item).join('  ').trimEnd(), table: { columns, rows: (item) => [cells(item)] } };
}

function occasionCells({ id, day, kind, parties, reports, origins, attributes }: Occasion): string[] {
  const disputed = attributes.filter(({ agreement }) => agreement === 'disputed').map(({ name }) => name);
  return [
    id,
    day ?? 'no day told',
    kind,
    parties.join(' and '),
    String(reports.length),
    String(origins),
    disputed.join(' '),
  ];
}

function occasionLine(occasion: Occasion): string {
  const { id, day, title, reports, origins } = occasion;
  const disputed = occasionCells(occasion).at(-1);
  const what = day === null ? title : title.replace(`, ${day}`, '');
  const count = `${counted(reports.length, 'report')}, ${counted(origins, 'origin')}`;
  return `${day ?? 'no day told'}  ${what}  ${count}${disputed === '' ? '' : `, disputed: ${disputed}`}  ${id}`;
}

function occasionText(occasion: Occasion, { width }: TerminalOptions): string {
  const merges = occasion.merges.map(({ id, reasons }) => `  ${reasons.join('; ')}  ${id}`);
  return [
    occasionLine(occasion),
    ...occasion.attributes.flatMap((attribute) => valueText(attribute, width)),
    ...(merges.length === 0 ? [] : ['merged because']),
    ...merges,
  ].join('\n');
}

function comparisonRows({ rows }: Comparison): string[][] {
  return rows.flatMap(({ topic, kind, standing, cells, reported }) =>
    [...cells, { side: '', verdict: 'reported', tellings: reported }].flatMap(({ side, verdict, tellings }) => {
      const head = [topic, kind, standing, side, verdict.replaceAll('-', ' ')];
      if (tellings.length === 0) return side === '' ? [] : [[...head, '', '', '']];
      return tellings.map((telling) => [...head, telling.speaker ?? '', telling.publisher ?? '', wordsOf(telling)]);
    }),
  );
}

function attributeRows(attributes: Occasion['attributes']): string[][] {
  return attributes.flatMap(({ name, agreement, values }) =>
    values.flatMap(({ value, origins, tellings }) =>
      tellings.map((telling) => [
        name,
        agreement,
        value,
        String(origins),
        telling.speaker ?? '',
        telling.publisher ?? telling.report,
        wordsOf(telling),
      ]),
    ),
  );
}

function isRetracted(item: unknown): item is { readonly retracted: string; readonly reason: string } {
  return typeof item === 'object' && item !== null && 'retracted' in item;
}
