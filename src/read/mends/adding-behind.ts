import { type Draft, dependents, wordAt } from './mend.js';

const speaking = /^(?:add|call|describe|say|accuse|warn|insist|note|stress|urge|vow|brand|dismiss|argue|claim|charge)$/;

/** "said Peru had lied, calling it a disgrace": who said it calls it so, not who is said to have lied. */
export function addingBehind(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [participle, tag] of tags.entries()) {
    if (tag !== 'VBG' || labels[participle] !== 'advcl' || !speaking.test(lemmas[participle])) continue;
    const inner = heads[participle];
    if (inner > participle || wordAt(draft, participle - 1) !== ',' || !/^VB[DNZ]$/.test(tags[inner])) continue;
    const outer = tellerOf(draft, inner);
    if (outer === null || dependents(draft, participle).some((child) => labels[child] === 'nsubj')) continue;
    heads[participle] = outer;
    heads[participle - 1] = outer;
  }
}

/** The verb in the past that tells of a clause with "that" or of a claim. */
function tellerOf({ heads, labels, tags, tokens }: Draft, inner: number): number | null {
  const governor = heads[inner];
  const isClause = labels[inner] === 'ccomp' || labels[inner] === 'acl';
  if (!isClause || governor > inner) return null;
  const hasThat = tokens.some(
    ({ lexeme }, index) => heads[index] === inner && labels[index] === 'mark' && lexeme.text === 'that',
  );
  const verb = labels[inner] === 'ccomp' ? governor : heads[governor];
  return hasThat && tags[verb] === 'VBD' && verb < inner ? verb : null;
}
