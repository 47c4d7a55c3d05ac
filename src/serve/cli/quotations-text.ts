import type { Alteration, Quotation, Wording } from '../../schema/quotation.js';
import { outletsOf, outletWords, wordsOf } from '../view/quotes.js';
import { counted } from '../view/verdicts.js';
import type { Rendering } from './rendering.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

const standingWords: Readonly<Record<Wording['standing'], string>> = {
  reference: '',
  excerpt: 'an excerpt',
  longer: 'in full',
  altered: 'ALTERED',
  translation: 'in other words (it may be another translation)',
};

/** One saying: the wording of most origins, then the others with each altered word. */
export function quotationText(
  { speakers, day, dated, wordings }: Quotation,
  { width }: Pick<TerminalOptions, 'width'>,
): string {
  const who = speakers.length === 0 ? 'nobody named' : speakers.join(' or ');
  const doubt = speakers.length > 1 ? ' (ascribed to different people)' : '';
  return [
    `${day}${dated === 'said' ? '' : ' (day of the report)'}  ${who}${doubt}: ${counted(wordings.length, 'wording')}`,
    ...wordings.flatMap(({ text, standing, alterations, tellings }) => [
      ...wrap(`"${text}"`, width - 8).map((line, index) => `   ${index === 0 ? '' : ' '}${line}`),
      ...wrap([standingWords[standing], outletWords(outletsOf(tellings))].filter(Boolean).join(', '), width - 10).map(
        (line) => `     ${line}`,
      ),
      ...alterations.flatMap((alteration) =>
        wrap(alterationWords(alteration), width - 10).map((line) => `     >> ${line}`),
      ),
    ]),
  ].join('\n');
}

function alterationWords({ reads, insteadOf }: Alteration): string {
  if (reads === '') return `leaves out "${insteadOf}"`;
  return insteadOf === '' ? `puts in "${reads}"` : `"${reads}" instead of "${insteadOf}"`;
}

export const quotationRows: NonNullable<Rendering['table']> = {
  columns: ['saying', 'day', 'dated', 'speaker', 'wording', 'standing', 'altered', 'origins', 'publisher', 'quote'],
  rows: (item) => {
    const { speakers, day, dated, wordings } = item as Quotation;
    const head = [wordings[0].text, day, dated, speakers.join('; ')];
    return wordings.flatMap(({ text, standing, alterations, origins, tellings }) =>
      tellings.map((telling) => [
        ...head,
        text,
        standing,
        alterations.map(alterationWords).join('; '),
        String(origins),
        telling.publisher ?? telling.report,
        wordsOf(telling),
      ]),
    );
  },
};
