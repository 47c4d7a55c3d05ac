import type { CommitmentState, LaterEvidence } from '../../schema/commitment-history.js';
import { quotesOf, wordsOf } from '../view/quotes.js';
import { quoteText } from './comparison-text.js';
import type { Rendering } from './rendering.js';
import type { TerminalOptions } from './terminal-options.js';
import { wrap } from './wrap.js';

const relationWords: Readonly<Record<LaterEvidence['relation'], string>> = {
  done: 'done',
  'done-late': 'done after its date',
  'not-done': 'told as not done',
  'told-kept': 'told as kept',
  'told-broken': 'told as broken',
  replaced: 'promised anew for another date',
  withdrawn: 'taken back',
  cancelled: 'cancelled',
};

/** One commitment with its quotes, then what later reports show of it. */
export function commitmentText(state: CommitmentState, { width }: Pick<TerminalOptions, 'width'>): string {
  const { what, due, condition, tellings, later } = state;
  const heading = [
    `${statusWords(state).toUpperCase()} ${state.made} ${whoWords(state)}: ${what}`,
    ...(due === null ? [] : [`(due ${dueWords(due)})`]),
    ...(condition === null ? [] : [`(${condition})`]),
  ].join(' ');
  return [
    ...wrap(heading, width - 4).map((line, index) => (index === 0 ? line : `    ${line}`)),
    ...quotesOf(tellings).flatMap((quote) => quoteText(quote, width)),
    ...later.flatMap(({ relation, day, telling }) => [
      `    >> ${day} ${relationWords[relation]}`,
      ...quotesOf([telling]).flatMap((quote) => quoteText(quote, width)),
    ]),
  ].join('\n');
}

function statusWords({ status, late, ownWord }: CommitmentState): string {
  return [status, ...(late ? ['late'] : []), ...(ownWord ? ['by its own word'] : [])].join(', ');
}

const whoWords = ({ who, toWhom }: CommitmentState): string =>
  `${who.length === 0 ? 'no doer told' : who.join(' and ')}${toWhom === null ? '' : ` to ${toWhom}`}`;

const dueWords = ({ from, to }: NonNullable<CommitmentState['due']>): string => (from === to ? to : `${from}/${to}`);

export const commitmentRows: NonNullable<Rendering['table']> = {
  columns: ['status', 'made', 'who', 'to whom', 'what', 'due', 'condition', 'relation', 'day', 'publisher', 'quote'],
  rows: (item) => {
    const state = item as CommitmentState;
    const { made, who, toWhom, what, due, condition, tellings, later } = state;
    const head = [
      statusWords(state),
      made,
      who.join('; '),
      toWhom ?? '',
      what,
      due === null ? '' : dueWords(due),
      condition ?? '',
    ];
    const told = [
      ...tellings.map((telling) => ({ relation: 'given', day: made, telling })),
      ...later.map(({ relation, day, telling }) => ({ relation, day, telling })),
    ];
    return told.map(({ relation, day, telling }) => [
      ...head,
      relation,
      day,
      telling.publisher ?? telling.report,
      wordsOf(telling),
    ]);
  },
};
