import { styleText } from 'node:util';
import type { ReportRecord } from '../../schema/record.js';
import { type FactView, factSections } from '../view/fact-view.js';
import { paragraphAt, placeInText } from '../view/report-places.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

/** The record of one report as a readable page: who, act, quote, where in the text. */
export function recordTerminal(record: ReportRecord, { width, color }: TerminalOptions): string {
  const bold = (text: string): string => (color ? styleText('bold', text) : text);
  const dim = (text: string): string => (color ? styleText('dim', text) : text);
  const { report } = record;
  const where = [report.dateline?.place, report.dateline?.date ?? report.publishedAt].filter(Boolean).join(', ');
  const facts = factSections(record).flatMap(({ title, facts }) => [
    bold(`${title} (${facts.length})`),
    ...facts.flatMap((fact) => [
      `  ${bold(fact.who)}  ${fact.verb}  ${dim(placeOf(record, fact))}`,
      ...wrap(`"${fact.text}"`, width - 4).map((line) => `    ${line}`),
      ...wrap(fact.notes.join(' · '), width - 4).map((line) => dim(`    ${line}`)),
    ]),
    '',
  ]);
  const issues = record.issues.map(({ code, reason }) => `  ${code}: ${reason}`);
  return [
    bold(report.headline?.text ?? '(no headline)'),
    dim([report.file, report.publisher, where].filter(Boolean).join(' · ')),
    '',
    ...facts,
    ...(issues.length === 0 ? [] : [bold(`Issues (${issues.length})`), ...issues, '']),
  ].join('\n');
}

function placeOf({ report }: ReportRecord, { evidence }: FactView): string {
  const [first] = evidence;
  const start = Math.min(...evidence.map((piece) => piece.start));
  const end = Math.max(...evidence.map((piece) => piece.end));
  const place = placeInText(report, first);
  const paragraph = place === null ? '' : `paragraph ${paragraphAt(report, place.start)}, `;
  return `[${paragraph}${start}-${end}]`;
}
