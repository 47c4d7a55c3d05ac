import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, wordAt } from './mend.js';

const longestSubject = 8;

/**
 * "It was sealed by the king and the envoy, the two said", "Lind, her office said, stressed the plan": what stands between a comma and a verb of
 * saying that governs nothing else says it, where the model joins it to what is said.
 */
export function saidBehind(draft: Draft): void {
  for (const [verb, tag] of draft.tags.entries()) {
    if (!/^VB[DZP]$/.test(tag) || cueReading('VERB', draft.lemmas[verb], 'quote') === undefined) continue;
    const subject = subjectBefore(draft, verb);
    if (subject === null || !closesClause(draft, verb)) continue;
    giveBackSubject(draft, verb, subject);
    if (draft.heads[subject] === verb && draft.labels[subject] === 'nsubj') continue;
    draft.heads[subject] = verb;
    draft.labels[subject] = 'nsubj';
    setOff(draft, verb);
    riseAboveWhatIsSaid(draft, verb);
  }
}

/** Head of the noun phrase that fills all between a comma and the verb; null where something else does. */
function subjectBefore(draft: Draft, verb: number): number | null {
  const { tags, heads } = draft;
  let first = verb;
  while (first > 0 && verb - first < longestSubject && /^(?:DT|JJ|NNP?S?|CD|PRP|PRP\$|POS)$/.test(tags[first - 1]))
    first--;
  const isSubject = first < verb && wordAt(draft, first - 1) === ',' && /^(?:NN|CD|PRP$|DT)/.test(tags[verb - 1]);
  if (!isSubject || (tags[verb - 1] === 'DT' && verb - first > 1) || /^(?:who|which|that)$/i.test(wordAt(draft, first)))
    return null;
  for (let at = verb - 1; at >= first; at--) if (heads[at] < first || heads[at] >= verb) return at;
  return null;
}

/** Behind the verb stand the end, a comma, or a place and time: nothing that it could say. */
function closesClause(draft: Draft, verb: number): boolean {
  const below = dependents(draft, verb).filter((child) => child > verb);
  return (
    /^(?:[.,”"]|in|on|at|late|early|yesterday|earlier|\p{Lu}.*day)$/u.test(wordAt(draft, verb + 1)) &&
    below.every((child) => /^(?:punct|prep|npadvmod|advmod|cc|conj)$/.test(draft.labels[child]))
  );
}

/** The comma before a saying set in is the saying's. */
function setOff({ heads, labels, tags }: Draft, verb: number): void {
  let comma = verb;
  while (tags[comma] !== ',') comma--;
  heads[comma] = labels[verb] === 'parataxis' ? verb : heads[comma];
}

/** A subject further to the left belongs to the list that the model tore it from. */
function giveBackSubject(draft: Draft, verb: number, subject: number): void {
  const { heads, labels, tags } = draft;
  for (const far of dependents(draft, verb)) {
    if (!labels[far].startsWith('nsubj') || far >= subject) continue;
    const next = heads[verb];
    if (labels[verb] === 'parataxis' && !dependents(draft, next).some((child) => labels[child].startsWith('nsubj'))) {
      heads[far] = next;
      continue;
    }
    const before = [...heads.keys()].slice(0, far).findLast((at) => labels[at] === 'pobj' && /^NN/.test(tags[at]));
    if (before === undefined) continue;
    heads[far] = before;
    labels[far] = 'conj';
  }
}

/** At the end of a sentence the saying governs what is said. */
function riseAboveWhatIsSaid(draft: Draft, verb: number): void {
  const { heads, labels } = draft;
  const said = heads[verb];
  if (said === verb || said > verb || !/^(?:conj|parataxis|advcl|ccomp)$/.test(labels[verb]) || labels[said] !== 'ROOT')
    return;
  heads[verb] = verb;
  labels[verb] = 'ROOT';
  heads[said] = verb;
  labels[said] = 'ccomp';
}
