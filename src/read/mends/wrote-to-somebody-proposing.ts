import { type Draft, dependents } from './mend.js';

/** "wrote to Jan Lind of Peru proposing talks": what the writer does, which the model takes for a part of whom they wrote to. */
export function wroteToSomebodyProposing(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [proposing, tag] of tags.entries()) {
    if (tag !== 'VBG' || labels[proposing] !== 'amod' || !asking.has(lemmas[proposing])) continue;
    const asked = heads[proposing];
    const preposition = heads[asked];
    const verb = tags.findLastIndex(
      (other, index) => index < proposing && other.startsWith('VB') && lemmas[index] === 'write',
    );
    if (asked < proposing || labels[asked] !== 'pobj' || verb < 0 || preposition < verb) continue;
    const name = dependents(draft, asked).find((child) => labels[child] === 'nmod' && child < proposing);
    if (name !== undefined) {
      heads[name] = preposition;
      labels[name] = 'pobj';
    }
    heads[asked] = proposing;
    labels[asked] = 'dobj';
    heads[proposing] = verb;
    labels[proposing] = 'advcl';
  }
}

const asking = new Set(['propose', 'ask', 'urge', 'demand', 'offer', 'request', 'seek', 'suggest']);
