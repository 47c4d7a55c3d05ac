import { type Draft, wordAt } from './mend.js';

const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "On Thursday Zelenskiy dined": the day is when, where the model takes it for a part of the name. */
export function onADaySomebody(draft: Draft): void {
  const { heads, labels } = draft;
  for (const [at, label] of labels.entries()) {
    const on = at - 1;
    if (label !== 'compound' || !day.test(wordAt(draft, at)) || !/^on$/i.test(wordAt(draft, on))) continue;
    if (labels[on] !== 'prep' || !labels[heads[at]].startsWith('nsubj')) continue;
    heads[at] = on;
    labels[at] = 'pobj';
  }
}
