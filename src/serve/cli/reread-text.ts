import type { FactChange } from '../../schema/change.js';
import type { Reread } from '../../schema/reread.js';
import { wordsOf } from '../view/quotes.js';
import type { Rendering } from './rendering.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

/** What reading one report again changed, a line for each fact. */
export function rereadText(reread: Reread, { width }: Pick<TerminalOptions, 'width'>): string {
  const { report, file, engineBefore, engine, facts, decisionsWithoutFact } = reread;
  const { factsAdded, factsRemoved, factsAltered, factsKept } = reread;
  return [
    `${file ?? report}  (${engineBefore} -> ${engine})  ${factsAdded} new, ${factsRemoved} gone, ${factsAltered} altered, ${factsKept} as before`,
    ...facts.flatMap((fact) =>
      wrap(factWords(fact), width - 6).map((line, index) => `${index === 0 ? '  ' : '      '}${line}`),
    ),
    ...decisionsWithoutFact.map((id) => `  decision ${id} is kept, but its fact is no longer found`),
  ].join('\n');
}

function factWords({ noun, change, was, now, fields }: FactChange): string {
  const [before, after] = [was, now].map((fact) => (fact === null ? '' : `"${wordsOf(fact)}"`));
  const kind = noun.replace(/s$/, '').replace(/ie$/, 'y');
  if (change === 'new') return `new ${kind}: ${after}`;
  if (change === 'gone') return `gone ${kind}: ${before}`;
  const words = before === after ? after : `${before} -> ${after}`;
  return `altered ${kind} (${fields.join(', ')}): ${words}`;
}

export const rereadRows: NonNullable<Rendering['table']> = {
  columns: ['report', 'engine before', 'engine', 'change', 'noun', 'fact', 'fields', 'was', 'now'],
  rows: (item) => {
    const { report, engineBefore, engine, facts } = item as Reread;
    return facts.map(({ noun, change, was, now, fields }) => {
      const quotes = [was, now].map((fact) => (fact === null ? '' : wordsOf(fact)));
      return [report, engineBefore, engine, change, noun, (now ?? was)?.id ?? '', fields.join(' '), ...quotes];
    });
  },
};
