import { type Draft, dependents } from './mend.js';

/** "called the release wonderful news": the thing and what it was called, which the model takes for one name. */
export function calledTheThingGood(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [name, label] of labels.entries()) {
    if (label !== 'dobj' || !/^(?:call|brand|label|deem|declare|consider)$/.test(lemmas[heads[name]])) continue;
    const below = dependents(draft, name);
    const thing = below.find((child) => /^(?:compound|nmod)$/.test(labels[child]) && tags[child] === 'NN');
    const quality = below.find((child) => labels[child] === 'amod' && child < name);
    const article = below.find((child) => labels[child] === 'det');
    if (thing === undefined || quality === undefined || article === undefined) continue;
    if (article > thing || quality < thing) continue;
    heads[thing] = heads[name];
    labels[thing] = 'dobj';
    for (const child of below) if (child < thing) heads[child] = thing;
    labels[name] = 'oprd';
  }
}
