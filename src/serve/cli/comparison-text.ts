import { styleText } from 'node:util';
import type { Cell, Comparison, Row } from '../../schema/comparison.js';
import type { Attribute } from '../../schema/occasion.js';
import { capitalized } from '../view/capitalized.js';
import { outletsOf, outletWords, type Quote, quotesOf } from '../view/quotes.js';
import { valueWords } from '../view/value-words.js';
import { accountWords, agreementWords, counted, rowKindWords, verdictWords } from '../view/verdicts.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

type Style = (text: string) => string;
type Format = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Cell['verdict'], Format>> = {
  said: 'green',
  denied: 'yellow',
  contradicted: 'red',
  unclear: 'dim',
  'not-mentioned': 'cyan',
  'no-account-held': 'dim',
};

/** The matrix of topics and sides, the values that differ, and the quotes behind both. */
export function comparisonText(comparison: Comparison, { width, color }: TerminalOptions): string {
  const style =
    (format: Format): Style =>
    (text) =>
      color ? styleText(format, text) : text;
  const bold = style('bold');
  const { title, reports, origins, accounts, rows, values } = comparison;
  const differing = values.filter(({ agreement }) => /^(?:disputed|revised|compatible)$/.test(agreement));
  const sideWidth = Math.max(16, Math.min(24, Math.floor((width - 28) / Math.max(1, accounts.length))));
  const topicWidth = width - accounts.length * sideWidth;
  const line = (
    topic: readonly string[],
    cells: readonly (readonly string[])[],
    paint: readonly Style[] = [],
  ): string[] =>
    Array.from({ length: Math.max(topic.length, ...cells.map(({ length }) => length)) }, (_, index) =>
      [
        (topic[index] ?? '').padEnd(topicWidth),
        ...cells.map((cell, side) => (paint[side] ?? plain)((cell[index] ?? '').padEnd(sideWidth))),
      ]
        .join('')
        .trimEnd(),
    );
  const sides = accounts.map(({ side, account, silence }) => [
    ...wrap(side.toUpperCase(), sideWidth - 2),
    ...wrap(accountWords[account], sideWidth - 2),
    ...(silence.length > 0 ? wrap('no statement given out', sideWidth - 2) : []),
  ]);
  let number = 0;
  const numbered = rows.map((row) => ({ row, number: hasQuotes(row) ? ++number : null }));
  const matrix = (['topic', 'outcome', 'saying'] as const).flatMap((kind) => {
    const own = numbered.filter(({ row }) => row.kind === kind);
    if (own.length === 0) return [];
    return [
      '',
      bold(rowKindWords[kind]),
      ...own.flatMap(({ row, number }) =>
        line(
          wrap(row.topic, topicWidth - 8).map((words, index) =>
            index === 0 ? `${label(number)} ${words}` : `     ${words}`,
          ),
          row.cells.map((cell) => [cellWords(cell, row)]),
          row.cells.map(({ verdict }) => style(styles[verdict])),
        ),
      ),
    ];
  });
  return [
    bold(capitalized(title)),
    `${counted(reports, 'report')}, ${counted(origins, 'independent origin')}`,
    '',
    ...line(
      [],
      sides,
      sides.map(() => bold),
    ),
    ...matrix,
    ...(differing.length === 0 ? [] : ['', bold('Values that differ')]),
    ...differing.flatMap((attribute) => valueText(attribute, width, style)),
    '',
    bold('Quotes'),
    ...silenceQuotes(comparison, width),
    ...numbered.flatMap(({ row, number }) => (number === null ? [] : rowQuotes(row, number, width))),
  ].join('\n');
}

const plain: Style = (text) => text;
const label = (number: number | null): string => (number === null ? '    ' : `[${number}]`.padStart(4));
const hasQuotes = ({ cells, reported }: Row): boolean =>
  reported.length > 0 || cells.some(({ tellings }) => tellings.length > 0);

function cellWords({ verdict, tellings }: Cell, { wordings }: Row): string {
  if (tellings.length === 0) return verdictWords[verdict];
  const origins = new Set(tellings.map(({ origin }) => origin)).size;
  const more = wordings.length > 1 ? `, ${wordings.length} wordings` : origins > 1 ? ` (${origins} origins)` : '';
  return `${verdictWords[verdict]}${more}`;
}

function rowQuotes(row: Row, number: number, width: number): string[] {
  const told = quotesOf([...row.cells.flatMap(({ tellings }) => tellings), ...row.reported]);
  return [`${label(number)} ${shortened(row.topic, width - 6)}`, ...told.flatMap((quote) => quoteText(quote, width))];
}

export function quoteText({ words, speaker, outlets }: Quote, width: number): string[] {
  const who = speaker === null ? outletWords(outlets) : `${speaker}, in ${outletWords(outlets)}`;
  const lines = [...wrap(`"${words}"`, width - 8), ...wrap(who, width - 10).map((text) => `  ${text}`)];
  return lines.map((text) => `       ${text}`);
}

function silenceQuotes({ accounts }: Comparison, width: number): string[] {
  return accounts.flatMap(({ side, silence }) => {
    if (silence.length === 0) return [];
    return [
      `     ${side} gave out no statement of its own`,
      ...quotesOf(silence).flatMap((quote) => quoteText(quote, width)),
    ];
  });
}

/** One attribute with every value told for it, in the words of those who tell it. */
export function valueText(
  { name, agreement, values }: Attribute,
  width: number,
  style: (format: Format) => Style = () => plain,
): string[] {
  const paint = agreement === 'disputed' ? style('red') : plain;
  return [
    `  ${name}: ${paint(agreementWords[agreement])}`,
    ...values.flatMap(({ value, origins, tellings }) => [
      `    ${valueWords(name, value)}  (${counted(origins, 'origin')})`,
      ...quotesOf(tellings).flatMap(({ words, speaker, tellings: told }) => {
        const outlets = outletWords(outletsOf(told));
        const who = speaker === null ? outlets : `${speaker}, in ${outlets}`;
        return wrap(`"${words}" - ${who}`, width - 8).map((text, index) => `      ${index === 0 ? '' : '  '}${text}`);
      }),
    ]),
  ];
}

const shortened = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
