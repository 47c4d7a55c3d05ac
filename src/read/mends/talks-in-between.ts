import { type Draft, wordAt } from './mend.js';

const talks =
  /^(?:talk|negotiation|meeting|summit|discussion|consultation|call|conversation|clash|fighting|war|accord|agreement|deal|truce|ceasefire)$/;
const places = /^(?:capital|city|town|resort|hotel|palace|embassy|village|suburb|kingdom|emirate|republic)$/;

/** "talks in the Congolese capital between Egypt and Sudan": who held them hangs on the talks, where the model hangs it on the place. */
export function talksInBetween(draft: Draft): void {
  const { heads, labels, lemmas, names } = draft;
  for (const [between, place] of heads.entries()) {
    if (labels[between] !== 'prep' || wordAt(draft, between) !== 'between' || labels[place] !== 'pobj') continue;
    const isPlace =
      places.test(lemmas[place]) || names.some(({ label, last }) => label === 'GPE' && last - 1 === place);
    const preposition = heads[place];
    const noun = heads[preposition];
    if (isPlace && /^(?:in|at|near|outside)$/.test(wordAt(draft, preposition)) && talks.test(lemmas[noun]))
      heads[between] = noun;
  }
}
