import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

/** "It “will become obsolete”, predicted Guterres": what is said before hangs on the verb of saying, where the model joins the two. */
export function predictedBehind(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [verb, label] of labels.entries()) {
    const said = heads[verb];
    if (label !== 'conj' || said > verb || !/^VB[DZ]$/.test(tags[verb])) continue;
    if (cueReading('VERB', lemmas[verb], 'quote') === undefined) continue;
    const isBehind = dependents(draft, verb).some(
      (child) => /^nsubj$/.test(labels[child]) && child === nextWord(draft, verb),
    );
    const isParted = [',', '”', '"', "''"].includes(wordAt(draft, verb - 1));
    const isJoined = dependents(draft, said).some((child) => labels[child] === 'cc' && child < verb);
    if (!isBehind || !isParted || isJoined) continue;
    heads[verb] = heads[said] === said ? verb : heads[said];
    labels[verb] = labels[said];
    heads[said] = verb;
    labels[said] = 'ccomp';
    for (const child of dependents(draft, said)) if (child > verb && labels[child] === 'punct') heads[child] = verb;
  }
}

/** The head of the name that begins right behind a verb. */
function nextWord(draft: Draft, verb: number): number {
  let at = verb + 1;
  while (draft.labels[at] === 'compound' && draft.heads[at] > at) at++;
  return at;
}
