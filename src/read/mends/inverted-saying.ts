import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, dependents, personAt, raiseOver, wordAt } from './mend.js';

/** "There would be less, warned Heiko Maas, who ...": behind what is said, the person behind the verb says it. */
export function invertedSaying(draft: Draft): void {
  tweetedSomebody(draft);
  const { tags, labels, lemmas } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (!/^VB[DZP]$/.test(tag) || cueReading('VERB', lemmas[verb], 'quote') === undefined) continue;
    const below = dependents(draft, verb);
    const said = below.find((child) => /^(?:ccomp|advcl)$/.test(labels[child]) && child < verb);
    const object = below.find((child) => labels[child] === 'dobj' && child > verb);
    if (said === undefined || object === undefined || below.some((child) => labels[child].startsWith('nsubj')))
      continue;
    const isBehind = personAt(draft, object) !== undefined && [',', '”', '"', "''"].includes(wordAt(draft, verb - 1));
    const isAll = below.every((child) => child <= object || !/^(?:ccomp|xcomp|prep)$/.test(labels[child]));
    if (isBehind && isAll) labels[object] = 'nsubj';
  }
}

/** "“Enough is enough,” tweeted Guterres": where the model takes the verb for a word about the name. */
function tweetedSomebody(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    const name = heads[verb];
    if (!/^VB[DN]$/.test(tag) || labels[verb] !== 'amod' || name < verb || labels[name] !== 'ROOT') continue;
    const said = dependents(draft, verb).some((child) => labels[child] === 'ccomp' && child < verb);
    if (!said || !tags[name].startsWith('NNP') || cueReading('VERB', lemmas[verb], 'quote') === undefined) continue;
    tags[verb] = 'VBD';
    for (const child of dependents(draft, name)) if (child === verb || labels[child] === 'punct') heads[child] = verb;
    raiseOver(draft, verb, name);
  }
}
