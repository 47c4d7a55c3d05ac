import { cueReadings } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

const quick = new Set('quick swift careful first prompt fast'.split(' '));
/** With these only what is told is done: "keen to stress" it, but "keen to join". */
const keen = new Set('keen eager anxious'.split(' '));
const stressing = new Set(
  'stress emphasize emphasise underline underscore note point say add insist play dismiss deny portray present'.split(
    ' ',
  ),
);

/**
 * "was quick to deny it", "was at pains to stress", "was the first to say", "took to the radio to denounce them": what is told there was done, as
 * if joined by "and".
 */
export function quickToSay(draft: Draft): void {
  const { heads, labels, tags, lemmas } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (tag !== 'VB' || !/^(?:xcomp|acl|relcl|advcl)$/.test(labels[verb])) continue;
    const to = dependents(draft, verb).find((child) => tags[child] === 'TO' && labels[child] === 'aux');
    if (to === undefined || cueReadings('VERB', lemmas[verb]).length === 0) continue;
    const finite = leadingVerb(draft, verb);
    if (finite === null || !/^VB[DZP]$/.test(tags[finite])) continue;
    if (dependents(draft, finite).some((child) => labels[child] === 'neg' || tags[child] === 'MD')) continue;
    heads[verb] = finite;
    labels[verb] = 'conj';
    tags[verb] = tags[finite];
    labels[to] = 'mark';
  }
}

/** The verb in a tense that leads to the infinitive; null where it tells no deed. */
function leadingVerb(draft: Draft, verb: number): number | null {
  const { heads, labels, lemmas } = draft;
  const word = heads[verb];
  if (lemmas[word] === 'take') return isTakenTo(draft, word) ? word : null;
  const isQuick = quick.has(lemmas[word]) || (keen.has(lemmas[word]) && stressing.has(lemmas[verb]));
  if (isQuick && /^(?:acomp|attr)$/.test(labels[word]) && lemmas[heads[word]] === 'be') return heads[word];
  const preposition = heads[word];
  const isPhrase = labels[word] === 'pobj' && lemmas[heads[preposition]] === 'be';
  const isAtPains = wordAt(draft, preposition) === 'at' && wordAt(draft, word) === 'pains';
  const isAmongFirst = wordAt(draft, preposition) === 'among' && lemmas[word] === 'first';
  return isPhrase && (isAtPains || isAmongFirst) ? heads[preposition] : null;
}

/** "took to Twitter" */
function isTakenTo(draft: Draft, verb: number): boolean {
  const below = dependents(draft, verb);
  return (
    below.every((child) => draft.labels[child] !== 'dobj') &&
    below.some((child) => draft.labels[child] === 'prep' && wordAt(draft, child) === 'to')
  );
}
