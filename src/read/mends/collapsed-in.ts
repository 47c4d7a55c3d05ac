import { type Draft, dependents, raiseOver } from './mend.js';

/** Verbs that nothing is the object of: their participle behind a noun is no passive. */
const intransitive =
  /^(?:collapse|fail|stall|falter|erupt|arise|occur|happen|emerge|die|lapse|expire|unravel|resume|fall)$/;

/** "An earlier attempt at a deal collapsed in May": the sentence's verb, where the model takes it for a participle. */
export function collapsedIn(draft: Draft): void {
  const { heads, labels, tags, lemmas } = draft;
  for (const [verb, tag] of tags.entries()) {
    if (tag !== 'VBN' || labels[verb] !== 'acl' || !intransitive.test(lemmas[verb])) continue;
    const root = subjectRoot(draft, verb);
    if (root === null || dependents(draft, root).some((child) => child > verb && /^(?:relcl|acl)$/.test(labels[child])))
      continue;
    const behind = dependents(draft, root).filter((child) => child > verb);
    tags[verb] = 'VBD';
    raiseOver(draft, verb, root);
    for (const child of behind) heads[child] = verb;
  }
}

/** The noun that the sentence is taken for, at or above what the participle hangs on, before the verb. */
function subjectRoot({ heads, labels, tags }: Draft, verb: number): number | null {
  let at = heads[verb];
  for (let step = 0; step < 4 && labels[at] !== 'ROOT'; step++) at = heads[at];
  return labels[at] === 'ROOT' && at < verb && /^NN/.test(tags[at]) ? at : null;
}
