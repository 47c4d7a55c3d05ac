import type { Change } from '../../schema/change.js';
import type { Comparison } from '../../schema/comparison.js';
import type { Decision } from '../../schema/decision.js';
import type { Ledger } from '../../schema/ledger.js';
import type { LogLine } from '../../schema/log-line.js';
import type { Attribute, Occasion } from '../../schema/occasion.js';
import type { SearchHit } from '../../schema/search-hit.js';
import type { Telling } from '../../schema/telling.js';
import type { TimelineEntry } from '../../schema/timeline-entry.js';
import { matrixPage } from '../view/matrix-page.js';
import type { Rendering } from './rendering.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

/** How the answers of the operations on the store are shown by this door. */
export const storeRenderings: Readonly<Record<string, Rendering>> = {
  add: lines(
    (item) => {
      const { report, change, factsAdded, factsRemoved, factsKept } = item as Change;
      return [report, change, ...[factsAdded, factsRemoved, factsKept].map(String)];
    },
    ['report', 'change', 'new', 'gone', 'kept'],
  ),
  occasions: {
    terminal: (item) => occasionLine(item as Occasion),
    table: {
      columns: ['id', 'day', 'kind', 'parties', 'reports', 'origins', 'disputed'],
      rows: (item) => [occasionCells(item as Occasion)],
    },
  },
  show: { terminal: (item, options) => occasionText(item as Occasion, options) },
  compare: {
    terminal: (item, options) => comparisonText(item as Comparison, options),
    table: {
      columns: ['topic', 'side', 'verdict', 'speaker', 'publisher', 'quote'],
      rows: (item) => comparisonRows(item as Comparison),
    },
    page: (items) => matrixPage(items as readonly Comparison[]),
  },
  contacts: {
    terminal: (item) => ledgerText(item as Ledger),
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
      return `${comparisonText(comparison, options)}\n\n${ledgerText(ledger)}`;
    },
    page: (items) => matrixPage(items.map((item) => (item as { comparison: Comparison }).comparison)),
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
        exact(evidence.slice(0, 1)),
      ];
    },
    ['when', 'precision', 'known', 'what', 'status', 'who', 'to whom', 'publisher', 'words'],
  ),
  search: lines(
    (item) => {
      const { knownAt, publisher, report, noun, headline, evidence } = item as SearchHit;
      return [knownAt, publisher ?? report, noun ?? 'report', exact(evidence.slice(0, 1)) || (headline ?? ''), report];
    },
    ['known', 'publisher', 'noun', 'words', 'report'],
  ),
  log: lines(
    (item) => {
      const { at, kind, subject, reason } = item as LogLine;
      return [at, kind, subject, reason];
    },
    ['at', 'kind', 'subject', 'reason'],
  ),
  undo: {
    terminal: (item) => {
      const { verdict, one, other } = item as Decision;
      return `${verdict}: ${one.id} and ${other.id}`;
    },
  },
  backup: { terminal: (item) => `written to ${(item as { file: string }).file}` },
  delete: { terminal: (item) => `deleted ${(item as { deleted: string }).deleted} and everything derived from it` },
};

function lines(cells: (item: unknown) => string[], columns: readonly string[]): Rendering {
  return { terminal: (item) => cells(item).join('  '), table: { columns, rows: (item) => [cells(item)] } };
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
  const [id, day, kind, parties, reports, origins, disputed] = occasionCells(occasion);
  return `${day}  ${kind} of ${parties}  ${counted(reports, 'report')}, ${counted(origins, 'origin')}${disputed === '' ? '' : `, disputed: ${disputed}`}  ${id}`;
}

function occasionText(occasion: Occasion, { width }: TerminalOptions): string {
  const merges = occasion.merges.map(({ id, reasons }) => `  ${reasons.join('; ')}  ${id}`);
  return [
    occasionLine(occasion),
    ...occasion.attributes.flatMap((attribute) => attributeText(attribute, width)),
    ...(merges.length === 0 ? [] : ['merged because']),
    ...merges,
  ].join('\n');
}

function attributeText({ name, agreement, values }: Attribute, width: number): string[] {
  return [
    `${name}: ${agreement}`,
    ...values.flatMap(({ value, origins, tellings }) => [
      `  ${value}  (${counted(origins, 'origin')})`,
      ...tellings.flatMap((telling) => quote(telling, width)),
    ]),
  ];
}

function comparisonText({ title, accounts, rows, disputed }: Comparison, { width }: TerminalOptions): string {
  return [
    title,
    ...accounts.map(
      ({ side, account }) =>
        `${side}: ${account === 'complete' ? 'own statement in this store' : account === 'relayed' ? 'as relayed by reports' : 'no account held'}`,
    ),
    '',
    ...rows.flatMap(({ topic, cells }) => [
      topic,
      ...cells.flatMap(({ side, verdict, tellings }) => [
        `  ${side}: ${verdict.replaceAll('-', ' ')}`,
        ...tellings.flatMap((telling) => quote(telling, width)),
      ]),
    ]),
    ...(disputed.length === 0 ? [] : ['', 'Disputed']),
    ...disputed.flatMap((attribute) => attributeText(attribute, width)),
  ].join('\n');
}

function comparisonRows({ rows }: Comparison): string[][] {
  return rows.flatMap(({ topic, cells }) =>
    cells.flatMap(({ side, verdict, tellings }) => {
      if (tellings.length === 0) return [[topic, side, verdict, '', '', '']];
      return tellings.map(({ speaker, publisher, evidence }) => [
        topic,
        side,
        verdict,
        speaker ?? '',
        publisher ?? '',
        exact(evidence),
      ]);
    }),
  );
}

function ledgerText({ parties, known, entries, ordinals }: Ledger): string {
  const word: Record<string, (claimed: number, counted: number) => string> = {
    consistent: () => 'consistent',
    short: (claimed, counted) => `${claimed - counted} fewer known in this store`,
    contradicted: (_, counted) => `contradicted: ${counted} known in this store`,
    'not-checkable': () => 'cannot be checked: the day is not agreed',
  };
  return [
    `${parties.join(' and ')}: ${known} known in this store`,
    ...entries.map(
      ({ day, kind, status, origins, occasion }) =>
        `  ${day ?? 'no day told'}  ${kind} ${status}  ${counted(origins, 'origin')}  ${occasion}`,
    ),
    ...ordinals.map(
      ({ text, verdict, claimed, counted, telling }) =>
        `  "${text}" (${telling.publisher ?? telling.report}): ${word[verdict](claimed, counted)}`,
    ),
  ].join('\n');
}

const counted = (count: number | string, noun: string): string => `${count} ${noun}${Number(count) === 1 ? '' : 's'}`;

function quote({ speaker, publisher, report, evidence }: Telling, width: number): string[] {
  const who = [speaker, publisher ?? report].filter(Boolean).join(', in ');
  return wrap(`"${exact(evidence)}" - ${who}`, width - 6).map((line) => `      ${line}`);
}

const exact = (evidence: Telling['evidence']): string =>
  evidence.map((piece) => piece.exact.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).join(' ... ');
