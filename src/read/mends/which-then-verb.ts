import { type Draft, dependents, raiseOver, wordAt } from './mend.js';

/** "Peru, which has held talks with the group, called for restraint": the sentence's verb, which the model hangs on the last noun. */
export function whichThenVerb(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (!/^VB[DZ]$/.test(tag) || labels[verb] !== 'acl' || wordAt(draft, verb - 1) !== ',') continue;
    const relative = relativeAbove(draft, verb);
    if (relative < 0) continue;
    const name = heads[relative];
    if (labels[name] !== 'ROOT' || !/^NN/.test(tags[name]) || wordAt(draft, relativeStart(draft, relative) - 1) !== ',')
      continue;
    if (dependents(draft, verb).some((child) => /^(?:nsubj|mark|aux)/.test(labels[child]))) continue;
    raiseOver(draft, verb, name);
    for (const child of dependents(draft, name)) if (child > verb) heads[child] = verb;
    for (const child of dependents(draft, relative)) if (child > verb) heads[child] = verb;
  }
}

/** The relative clause that a token stands in, on the root; -1 where it stands in none. */
function relativeAbove({ heads, labels }: Draft, index: number): number {
  for (let at = heads[index]; heads[at] !== at; at = heads[at]) if (labels[at] === 'relcl') return at;
  return -1;
}

const relativeStart = (draft: Draft, relative: number): number =>
  Math.min(relative, ...dependents(draft, relative).filter((child) => /^W/.test(draft.tags[child])));
