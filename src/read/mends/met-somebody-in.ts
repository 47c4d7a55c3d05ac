import { type Draft, dependents, wordAt } from './mend.js';

/** "met Lind in Oslo on Monday": where and when it was, which the model hangs on the person's name. */
export function metSomebodyIn(draft: Draft): void {
  const { heads, labels, names, tags } = draft;
  for (const { label, last } of names) {
    const name = last - 1;
    if (label !== 'PERSON') continue;
    const isObject = labels[name] === 'dobj';
    const isGoverned = labels[name] === 'pobj' && /^(?:with|to|by)$/.test(wordAt(draft, heads[name]));
    const verb = isObject ? heads[name] : isGoverned ? heads[heads[name]] : name;
    if (verb === name || !tags[verb].startsWith('VB')) continue;
    for (const child of dependents(draft, name))
      if (
        labels[child] === 'prep' &&
        child > name &&
        /^(?:in|on|at|during|after|before|ahead)$/.test(wordAt(draft, child))
      )
        heads[child] = verb;
  }
}
