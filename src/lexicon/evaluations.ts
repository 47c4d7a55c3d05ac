import { lexiconTable } from './table.js';

export type Judgement = 'condemns' | 'praises';

const judgements = lexiconTable(
  'evaluations',
  (rows: Record<string, Judgement>) => new Map<string, Judgement>(Object.entries(rows)),
);

/** Whether a word, said of something, praises or condemns it; `lemma` in lower case, null where it does neither. */
export function judgementOf(lemma: string): Judgement | null {
  return judgements().get(lemma) ?? null;
}
