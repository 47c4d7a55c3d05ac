import { type Draft, dependents } from './mend.js';

/** "said they had not been allowed in and demanded ...": a verb in the past joins one in the past, not the participle or infinitive within it. */
export function finiteJoinedToFinite(draft: Draft): void {
  const { heads, labels, tags } = draft;
  for (const [verb, tag] of tags.entries()) {
    const before = heads[verb];
    if (tag !== 'VBD' || labels[verb] !== 'conj' || before > verb || !isWithin(draft, before, verb)) continue;
    if (dependents(draft, verb).some((child) => /^(?:nsubj|csubj|expl|aux)/.test(labels[child]))) continue;
    const above = finiteAbove(draft, before);
    if (above === null) continue;
    heads[verb] = above;
    for (const child of dependents(draft, before))
      if (labels[child] === 'cc' && child < verb && child > before && isLastBefore(draft, child, verb))
        heads[child] = above;
  }
}

/** What somebody who said something may do besides; "had refused and remained open" is of another. */
const speaking =
  /^(?:accuse|add|announce|appeal|ask|call|condemn|criticise|criticize|demand|deny|insist|offer|pledge|praise|promise|reject|say|tell|thank|threaten|urge|vow|warn)$/;

/** "coming", "to speak", "had been allowed": forms that a bare past cannot be joined to. */
function isWithin(draft: Draft, verb: number, joined: number): boolean {
  const { tags, labels, lemmas } = draft;
  if (/^VBG?$/.test(tags[verb]) && /^(?:pcomp|xcomp|advcl|acl)$/.test(labels[verb])) return true;
  const helpers = dependents(draft, verb).filter((child) => labels[child] === 'auxpass' || tags[child] === 'MD');
  return labels[verb] === 'ccomp' && helpers.length > 0 && speaking.test(lemmas[joined]);
}

function finiteAbove({ heads, labels, tags }: Draft, from: number): number | null {
  for (let at = from; labels[at] !== 'ROOT' && heads[at] !== at; ) {
    at = heads[at];
    if (tags[at] === 'VBD') return at;
    if (at > from) return null;
  }
  return null;
}

const isLastBefore = ({ tags }: Draft, conjunction: number, verb: number): boolean =>
  !tags.slice(conjunction + 1, verb).includes('CC');
