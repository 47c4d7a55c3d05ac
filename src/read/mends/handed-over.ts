import { type Draft, wordAt } from './mend.js';

/** "handed over 18 soldiers", "turned over two suspects": where the model reads "more than 18". */
export function handedOver(draft: Draft): void {
  for (const [over, label] of draft.labels.entries()) {
    const verb = over - 1;
    if (label !== 'quantmod' || wordAt(draft, over) !== 'over' || !/^(?:hand|turn)$/.test(draft.lemmas[verb] ?? ''))
      continue;
    draft.heads[over] = verb;
    draft.labels[over] = 'prt';
    draft.tags[over] = 'RP';
  }
}
