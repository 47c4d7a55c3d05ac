import type { PositionHistory, StanceChange, StanceTold } from '../../schema/position-history.js';
import { quotesOf, wordsOf } from '../view/quotes.js';
import { counted } from '../view/verdicts.js';
import { quoteText } from './comparison-text.js';
import type { Rendering } from './rendering.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

/** Where a holder stood, statement by statement; below each, how it differs from an earlier one. */
export function positionsText(
  { holder, issue, statements, changes }: PositionHistory,
  { width }: Pick<TerminalOptions, 'width'>,
): string {
  const on = issue === null ? '' : ` on "${issue}"`;
  return [
    `${holder}${on}: ${counted(statements.length, 'statement')} known in this store`,
    ...statements.flatMap((told, index) => [
      ...wrap(`[${index + 1}] ${dayWords(told)}  ${told.holder}: ${told.stance}`, width - 4).map((line, at) =>
        at === 0 ? line : `    ${line}`,
      ),
      ...changes
        .filter(({ later }) => later === index)
        .flatMap((change) => wrap(`>> ${changeWords(change, statements)}`, width - 8).map((line) => `    ${line}`)),
      ...quotesOf(told.tellings).flatMap((quote) => quoteText(quote, width)),
    ]),
  ].join('\n');
}

const dayWords = ({ day, dated }: StanceTold): string => (dated === 'stated' ? day : `${day} (day of the report)`);

function changeWords(
  { kind, earlier, newDemands, notRepeated }: StanceChange,
  statements: readonly StanceTold[],
): string {
  if (earlier === null) return 'told to have changed';
  const place = `[${earlier + 1}] of ${statements[earlier].day}`;
  if (kind === 'stance') return `changed: ${place} was "${statements[earlier].stance}"`;
  if (kind === 'conflicting') return `conflicts with ${place}, told of the same day`;
  const gone = notRepeated.length === 0 ? '' : `; not repeated: ${notRepeated.join('; ')}`;
  return `demands differ from ${place}: new: ${newDemands.join('; ')}${gone}`;
}

export const positionRows: NonNullable<Rendering['table']> = {
  columns: [
    'day',
    'dated',
    'holder',
    'issue',
    'stance',
    'demands',
    'conditions',
    'change',
    'changed from',
    'publisher',
    'quote',
  ],
  rows: (item) => {
    const { statements, changes } = item as PositionHistory;
    return statements.flatMap((told, index) => {
      const { day, dated, holder, issue, stance, demands, conditions, tellings } = told;
      const own = changes.filter(({ later }) => later === index);
      const from = own.flatMap(({ earlier }) => (earlier === null ? [] : [statements[earlier]]));
      const head = [day, dated, holder, issue ?? '', stance, demands.join('; '), conditions.join('; ')];
      const change = [
        own.map(({ kind }) => kind).join(' '),
        from.map((before) => `${before.day} ${before.stance}`).join('; '),
      ];
      return tellings.map((telling) => [...head, ...change, telling.publisher ?? telling.report, wordsOf(telling)]);
    });
  },
};
