import { styleText } from 'node:util';
import type { FactChange } from '../../schema/change.js';
import type { Revision, TextChange } from '../../schema/revision.js';
import { wordsOf } from '../view/quotes.js';
import { counted } from '../view/verdicts.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

/** A revision as a readable page: each paragraph that was cut or added, then the facts that went and came. */
export function revisionText(revision: Revision, { width, color }: TerminalOptions): string {
  const { report, revises, url, headline, since, text, facts } = revision;
  const bold = (line: string): string => (color ? styleText('bold', line) : line);
  const paint = (sign: string, line: string): string =>
    color ? styleText(sign === '-' ? 'red' : 'green', line) : line;
  const signed = (sign: string, words: string | null): string[] =>
    words === null
      ? []
      : wrap(words, width - 4).map((line, index) => paint(sign, `  ${index === 0 ? sign : ' '} ${line}`));
  return [
    bold(headline ?? '(no headline)'),
    [`since ${since}`, url, `${report} revises ${revises}`].filter(Boolean).join(' · '),
    ...text.flatMap(({ was, now }) => [...signed('-', was), ...signed('+', now)]),
    `${counted(facts.length, 'fact')} changed`,
    ...facts.flatMap((fact) => [
      `  ${fact.change} in ${fact.noun}`,
      ...wordsOfChange(fact).map((line) => `    ${line}`),
    ]),
    '',
  ].join('\n');
}

/** A row for each paragraph and each fact that is not as before. */
export function revisionRows({ report, revises, since, url, text, facts }: Revision): string[][] {
  const head = [since, report, revises, url ?? ''];
  return [
    ...text.map(({ change, was, now }: TextChange) => [...head, 'text', change, was ?? '', now ?? '']),
    ...facts.map(({ noun, change, was, now }) => [...head, noun, change, exact(was), exact(now)]),
  ];
}

export const revisionColumns = ['since', 'report', 'revises', 'url', 'noun', 'change', 'was', 'now'];

function wordsOfChange({ was, now, fields }: FactChange): string[] {
  const told = fields.length === 0 ? '' : `  (${fields.join(', ')})`;
  return [exact(was), exact(now)]
    .filter((words, index, all) => words !== '' && all.indexOf(words) === index)
    .map((words) => `"${words}"${told}`);
}

const exact = (fact: FactChange['was']): string => (fact === null ? '' : wordsOf(fact));
