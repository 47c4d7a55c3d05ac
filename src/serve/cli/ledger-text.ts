import type { Ledger, OrdinalCheck } from '../../schema/ledger.js';
import { outletsOf, outletWords } from '../view/quotes.js';
import { counted } from '../view/verdicts.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

/** The contacts of two parties that the store knows of, and what is claimed of their number. */
export function ledgerText(
  { parties, known, entries, ordinals }: Ledger,
  { width }: Pick<TerminalOptions, 'width'>,
): string {
  return [
    `${parties.join(' and ')}: ${known} known in this store`,
    ...entries.map(
      ({ day, kind, status, origins, occasion }) =>
        `  ${(day ?? 'no day told').padEnd(11)}  ${`${kind} ${status}`.padEnd(14)}  ${counted(origins, 'origin').padEnd(10)}  ${occasion}`,
    ),
    ...checks(ordinals).flatMap((words) =>
      wrap(words, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
    ),
  ].join('\n');
}

/** A claim that several outlets make is checked once. */
function checks(ordinals: readonly OrdinalCheck[]): string[] {
  const groups = new Map<string, OrdinalCheck[]>();
  for (const check of ordinals) {
    const key = `${check.text} ${check.verdict} ${check.counted}`;
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return [...groups.values()].map((group) => {
    const outlets = outletWords(outletsOf(group.map(({ telling }) => telling)));
    return `"${group[0].text}", says ${outlets}: ${verdictOf(group[0])}`;
  });
}

function verdictOf({ verdict, claimed, counted: known }: OrdinalCheck): string {
  if (verdict === 'consistent') return `consistent with the ${known} known in this store`;
  if (verdict === 'short') return `${claimed - known} fewer known in this store`;
  if (verdict === 'contradicted') return `contradicted: ${known} known in this store`;
  return 'cannot be checked: the day is not agreed';
}
