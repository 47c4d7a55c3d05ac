import { type Draft, dependents, personAt } from './mend.js';

/** "Starmer rang Picardo": a call, where the model takes the verb for a part of the name. */
export function rangSomebody(draft: Draft): void {
  const { heads, labels, tags, pos, lemmas, names } = draft;
  for (const [verb, { lexeme }] of draft.tokens.entries()) {
    if (lexeme.text !== 'rang' || !tags[verb].startsWith('NN') || personAt(draft, verb) === undefined) continue;
    const object = verb + 1;
    if (!/^(?:NNP|PRP)$/.test(tags[object] ?? '') || !tags[verb - 1]?.startsWith('NNP')) continue;
    const caller = verb - 1;
    for (const child of dependents(draft, verb)) if (child < caller) heads[child] = caller;
    tags[verb] = 'VBD';
    pos[verb] = 'VERB';
    lemmas[verb] = 'ring';
    heads[caller] = verb;
    labels[caller] = 'nsubj';
    const called = Math.max(object, ...dependents(draft, verb).filter((child) => labels[child] === 'dobj'));
    heads[called] = verb;
    labels[called] = 'dobj';
    names.splice(
      0,
      names.length,
      ...names.flatMap((name) =>
        name.first <= verb && verb < name.last
          ? [{ ...name, last: verb }, ...(name.last > object ? [{ ...name, first: object }] : [])]
          : [name],
      ),
    );
  }
}
